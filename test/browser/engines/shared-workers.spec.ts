import { expect, test } from './fixtures.ts';

test('a shared worker of a blob: address starts, stays one, and is guarded', async ({
  tab,
  site,
}) => {
  await tab.open();
  const heard = await tab.run(async tracker => {
    const code = `let count = 0;
        onconnect = ({ ports: [port] }) => { count++; fetch('${tracker}/x').catch(() => {}); port.postMessage(count); };`;
    const address = URL.createObjectURL(new Blob([code]));
    const connect = () =>
      new Promise<unknown>(done => {
        const worker = new SharedWorker(address);
        worker.onerror = () => done('it does not start');
        worker.port.onmessage = ({ data }) => done(data);
      });
    return [await connect(), await connect()];
  }, site.origin('tracker.localhost'));
  expect(heard).toEqual([1, 2]);
  await tab.run(() => fetch('/marker').then(() => undefined));
  expect(site.count('tracker.localhost')).toBe(0);
  await tab.run(() => window.consent.grant());
  await expect.poll(() => site.count('/x')).toBe(2);
});
