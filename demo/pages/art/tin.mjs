const petals = (count, rx, ry, distance) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<ellipse cx="120" cy="${170 - distance}" rx="${rx}" ry="${ry}" transform="rotate(${(360 / count) * i} 120 170)"/>`,
  ).join('');

/** Drawings for the label, each about 80 units wide around (120, 170). */
const motifs = {
  leaf: `<path d="M120 210c-2-30-4-44 0-78M120 186c-26-2-38-18-40-40 24 0 38 14 40 40zM120 172c22-2 36-18 38-42-24 2-38 18-38 42z" />`,
  peony: `<g>${petals(8, 11, 20, 22)}</g><circle cx="120" cy="170" r="8"/>`,
  rock: `<path d="M76 206l22-46 12 18 18-46 36 74zM128 132l-4 30 10 12M98 160l2 22"/>`,
  sun: `<circle cx="120" cy="152" r="22"/><path d="M76 190c14-10 30-10 44 0s30 10 44 0M76 206c14-10 30-10 44 0s30 10 44 0"/>`,
  jasmine: `<g>${petals(5, 14, 19, 22)}</g><circle cx="120" cy="170" r="4"/>`,
  moon: `<circle cx="120" cy="170" r="38"/><circle cx="120" cy="170" r="30"/><path d="M132 146a28 28 0 1 0 0 48 24 24 0 0 1 0-48z"/>`,
};

/** A tea tin with a paper label. */
export const tin = ({ tin: colour, motif }) => `
<svg class="tin" viewBox="0 0 240 280" aria-hidden="true" focusable="false">
  <ellipse class="shadow" cx="120" cy="258" rx="84" ry="10"/>
  <path fill="${colour}" d="M48 74h144v172c0 8-32 14-72 14s-72-6-72-14z"/>
  <path fill="#fff" opacity=".14" d="M60 78h14v172c-6-1-10-3-14-4z"/>
  <path fill="#000" opacity=".14" d="M170 78h22v168c0 4-8 7-22 10z"/>
  <path fill="${colour}" d="M42 44c0-9 35-16 78-16s78 7 78 16v34c0 8-35 14-78 14s-78-6-78-14z"/>
  <path fill="#000" opacity=".12" d="M42 64c0 8 35 14 78 14s78-6 78-14v14c0 8-35 14-78 14s-78-6-78-14z"/>
  <ellipse fill="#fff" opacity=".2" cx="120" cy="44" rx="70" ry="12"/>
  <path fill="#fbf6ea" d="M48 116c20 5 44 7 72 7s52-2 72-7v104c-20 5-44 7-72 7s-52-2-72-7z"/>
  <g fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${motifs[motif]}</g>
</svg>`;
