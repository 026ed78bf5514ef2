import { c15t } from './c15t.mjs';
import { cookyay } from './cookyay.mjs';
import { nothing } from './nothing.mjs';
import { orejime } from './orejime.mjs';
import { tacet, tacetLock, tacetLockHeader, tacetRewrite } from './tacet.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';
import { yett } from './yett.mjs';

/**
 * What the forms are tried against: Tacet, its peers, each set up as well as its documentation
 * allows, and no tool at all. `grant` and `deny` are expressions that the page runs, or null;
 * `through` gives what a page passes on its way out, `allowing` what is different where the host is
 * needed, and `tries` says which forms a tool is tried on; default all.
 */
export const tools = [
  nothing,
  tacet,
  tacetRewrite,
  tacetLock,
  tacetLockHeader,
  yett,
  cookyay,
  c15t,
  vanillaCookieconsent,
  orejime,
];
