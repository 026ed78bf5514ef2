import { expect, test } from './fixtures.ts';

// Media with several sources, after a grant: each is asked for as without us.

const soon = (time: number) => `new Promise(done => setTimeout(done, ${time}))`;
const GRANT = 'consent.grant() ?? null';

/** Bytes of a second of silence; browsers play it without a codec. */
const silence = (): Buffer => {
  const rate = 8000;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + rate, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(rate, 40);
  return Buffer.concat([header, Buffer.alloc(rate, 128)]);
};

for (const [what, media] of [
  ['a video', 'document.createElement("video")'],
  ['an audio', 'new Audio()'],
] as const)
  test(`${what} whose sources are held asks for each once`, async ({ tab, site }) => {
    const make = `(() => {
      const media = ${media};
      for (const name of ['a', 'b', 'c']) {
        const source = document.createElement('source');
        source.src = T + '/' + name + '.webm';
        media.append(source);
      }
      document.body.append(media);
    })()`;
    const asked = (): string[] => site.hits('tracker.localhost').map(({ path }) => path);
    await tab.open('', { file: null });
    await tab.evaluate(make);
    await tab.evaluate(soon(700));
    const natively = asked();
    await tab.open();
    await tab.evaluate(make);
    await tab.evaluate(soon(300));
    expect(asked()).toEqual(natively);
    await tab.evaluate(GRANT);
    await tab.evaluate(soon(700));
    expect(asked().slice(natively.length)).toEqual(natively);
  });

test('what plays by a source of the site goes on when another source is released', async ({
  tab,
  site,
}) => {
  site.route('site.localhost/own.wav', { type: 'audio/wav', body: silence() });
  await tab.open();
  await tab.evaluate(`(async () => {
    document.body.innerHTML = '<audio><source src="/own.wav"><source src="' + T + '/b.wav"></audio>';
    window.told = [];
    for (const type of ['emptied', 'loadstart'])
      document.querySelector('audio').addEventListener(type, () => told.push(type));
  })()`);
  await tab.evaluate(soon(500));
  const before = await tab.evaluate('told');
  await tab.evaluate(GRANT);
  await tab.evaluate(soon(500));
  expect(await tab.evaluate('told')).toEqual(before);
});

for (const [where, rest] of [
  ['alone', ''],
  ['in front of a text', '<p>no audio here</p>'],
] as const)
  test(`what was told to play by a source that is held plays after a grant: ${where}`, async ({
    tab,
    site,
  }) => {
    site.route('tracker.localhost/a.wav', { type: 'audio/wav', body: silence() });
    const make = `(() => {
      document.body.innerHTML = '<audio muted><source src="' + T + '/a.wav">${rest}</audio>';
      const audio = document.querySelector('audio');
      window.told = [];
      audio.play().then(() => told.push('plays'), ({ name }) => told.push(name));
    })()`;
    await tab.open('', { file: null });
    await tab.evaluate(make);
    await tab.evaluate(soon(1000));
    const natively = await tab.evaluate('told');
    await tab.open();
    await tab.evaluate(make);
    await tab.evaluate(soon(300));
    expect(await tab.evaluate('told')).toEqual([]);
    await tab.evaluate(GRANT);
    await tab.evaluate(soon(1000));
    expect(await tab.evaluate('told')).toEqual(natively);
  });

test('media that are not to be loaded ahead are not', async ({ tab, site }) => {
  await tab.open(`<audio preload="none"></audio>`);
  await tab.evaluate(`(() => {
    const source = document.createElement('source');
    source.src = T + '/a.wav';
    document.querySelector('audio').append(source);
  })()`);
  await tab.evaluate(GRANT);
  await tab.evaluate(soon(500));
  expect(site.hits('tracker.localhost')).toEqual([]);
});

test('a preload of one of several pictures asks for it once after a grant', async ({
  tab,
  site,
}) => {
  await tab.open();
  await tab.evaluate(`(() => {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'image';
    link.setAttribute('imagesrcset', T + '/a.gif');
    document.head.append(link);
  })()`);
  await tab.evaluate(soon(300));
  expect(site.hits('tracker.localhost')).toEqual([]);
  await tab.evaluate(GRANT);
  await tab.evaluate(soon(700));
  expect(site.count('tracker.localhost')).toBe(1);
});
