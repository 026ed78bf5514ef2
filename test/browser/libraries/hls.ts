import { defineSample } from '../../support/sample.ts';

/** One frame of silence: MPEG-1 layer III, 128 kbit/s, 44.1 kHz; a body of zeros. */
const FRAME = Buffer.alloc(417);
FRAME.set([0xff, 0xfb, 0x90, 0x64]);
/** About a second of it, which every Chromium can play. */
const segment = { type: 'audio/mpeg', body: Buffer.concat(Array(39).fill(FRAME)) };
const playlist = (...lines: string[]) => ({
  type: 'application/vnd.apple.mpegurl',
  body: ['#EXTM3U', ...lines, ''].join('\n'),
});

/** Lists and segments by XHR, a worker out of a blob, a media source as the player's address. */
export const hls = defineSample({
  head: `<script>
      const workers = [];
      window.Worker = class extends Worker {
        constructor(address, ...rest) { super(address, ...rest); workers.push(String(address).slice(0, 5)); }
      };
    </script><script src="/node_modules/hls.js/dist/hls.js"></script>`,
  body: '<video id="video" muted playsinline></video>',
  run: `
    const video = document.getElementById('video');
    const player = new Hls({ enableWorker: true, autoStartLoad: true });
    const { Events } = Hls;
    const heard = name => new Promise(done => player.once(Events[name], (type, data) => { note(name); done(data); }));
    player.on(Events.ERROR, (type, { details, fatal }) => note('error', [details, fatal]));
    const [attached, listed, appended] = ['MEDIA_ATTACHED', 'MANIFEST_PARSED', 'BUFFER_EOS'].map(heard);
    player.attachMedia(video); await attached;
    player.loadSource('https://media.example/film.m3u8');
    note('address', video.src.slice(0, 5));
    note('levels', (await listed).levels.length);
    await appended;
    note('workers', workers);
    await until(() => video.readyState > 2); note('length', Math.round(video.duration));
    video.playbackRate = 8; await video.play();
    await event(video, 'ended'); note('ended', Math.round(video.currentTime));
    player.destroy(); note('address left', video.getAttribute('src'));
  `,
  notes: ['MEDIA_ATTACHED', 'MANIFEST_PARSED', 'BUFFER_EOS', 'workers', 'length', 'ended'],
  replies: {
    'media.example/film.m3u8': playlist(
      '#EXT-X-STREAM-INF:BANDWIDTH=128000,CODECS="mp4a.40.34"',
      'sound.m3u8',
    ),
    'media.example/sound.m3u8': playlist(
      ...['#EXT-X-VERSION:3', '#EXT-X-TARGETDURATION:2', '#EXT-X-PLAYLIST-TYPE:VOD'],
      ...['#EXTINF:1.019,', '1.mp3', '#EXTINF:1.019,', '2.mp3', '#EXT-X-ENDLIST'],
    ),
    'media.example/1.mp3': segment,
    'media.example/2.mp3': segment,
  },
  needs: { allow: ['media.example'] },
});
