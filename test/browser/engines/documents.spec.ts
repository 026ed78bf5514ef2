import { expect, test } from './fixtures.ts';

// Documents that a page writes for its frames stay what they are.

test('a document that begins as XML does keeps its mode', async ({ both }) => {
  const { before, after } = await both(async () => {
    const html =
      '<?xml version="1.0"?><!doctype html><p>text</p><script>parent.mode = document.compatMode</script>';
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    await new Promise(done => {
      frame.onload = done;
      document.body.append(frame);
    });
    return (window as unknown as { mode: string }).mode;
  });
  expect(after).toBe(before);
});

test('a document that comes by markup runs once, where its fragment says', async ({ both }) => {
  const { before, after } = await both(async () => {
    const html = '<script>parent.runs = [...(parent.runs ?? []), location.hash]</script>';
    const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    document.body.insertAdjacentHTML('beforeend', `<iframe src="${address}#there"></iframe>`);
    await new Promise(done => setTimeout(done, 500));
    return (window as unknown as { runs: string[] }).runs;
  });
  expect(before).toEqual(['#there']);
  expect(after).toEqual(before);
});
