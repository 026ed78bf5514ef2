import { defineSample } from '../../support/sample.ts';

const face = (family: string, file: string) =>
  `@font-face { font-family: '${family}'; src: url(https://fonts.gstatic.com/s/${file}.woff2) format('woff2') }`;

/** Google's sheets and files: in markup, imported, put in by a loader, as a font face of a script's. */
export const fonts = defineSample({
  head: `<link rel="preconnect" href="https://fonts.googleapis.com"><link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
    <link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter:wght@400;700&amp;display=swap">
    <style>@import url('https://fonts.googleapis.com/css?family=Lora'); body { font-family: Inter } b { font-family: Lora }</style>
    <link rel="stylesheet" href="https://use.typekit.net/abc1def.css">`,
  body: '<p>Inter <b>Lora</b> <i style="font-family: Later">Later</i></p>',
  run: `
    const later = document.createElement('link'); later.rel = 'stylesheet'; later.href = 'https://fonts.googleapis.com/css2?family=Later'; document.head.append(later);
    note('sheet', (await event(later, 'load', 'error')).type);
    const { type } = await new FontFace('Own', 'url(https://fonts.gstatic.com/s/own.woff2)').load().catch(() => ({ type: 'no font' })); note('asked for', type);
    if (document.readyState !== 'complete') await event(window, 'load');
    await Promise.allSettled(['Inter', 'Lora', 'Later'].map(family => document.fonts.load('1em ' + family)));
    note('faces', [...document.fonts].map(({ family }) => family).sort());
  `,
  notes: ['sheet', 'asked for', 'faces'],
  replies: {
    'fonts.googleapis.com/css2': ({ query }) => ({
      type: 'text/css',
      body: face(query.get('family')?.split(':')[0] ?? '', `${query.get('family')?.slice(0, 5)}`),
    }),
    'fonts.googleapis.com/css': { type: 'text/css', body: face('Lora', 'lora') },
    'use.typekit.net/abc1def.css': { type: 'text/css', body: '' },
  },
});
