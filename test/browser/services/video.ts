import { defineSample } from '../../support/sample.ts';

/** Films and their parts from a host of nobody's: as files, lists and byte ranges. */
export const video = defineSample({
  body: `<video id="film" muted preload="auto" poster="https://media.example/poster.jpg?w=1">
      <source src="https://media.example/film.webm?token=1" type="video/webm"><track default kind="captions" src="/captions.vtt"></video>
    <audio preload="auto" src="https://media.example/sound.mp3"></audio>`,
  run: `
    const asked = async (name, element) => note(name, (await event(element, 'loadstart', 'error')).type);
    const other = document.createElement('video'); other.preload = 'auto'; other.src = 'https://media.example/other.mp4?v=1'; await asked('detached', other);
    note('range', await fetch('https://media.example/part.mp4', { headers: { Range: 'bytes=0-1' } }).then(({ status }) => status));
    note('list', await fetch('https://media.example/live/master.m3u8?session=1').then(({ status }) => status));
    const x = new XMLHttpRequest(); x.open('GET', 'https://media.example/live/1.m4s'); x.responseType = 'arraybuffer'; x.send(); await event(x, 'load'); note('segment', x.response.byteLength > 0);
    await until(() => film.networkState === 3 && other.error);
    note('sources', [film.currentSrc, other.src]);
  `,
  notes: ['detached', 'range', 'list', 'segment', 'sources'],
});
