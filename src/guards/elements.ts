import { defineGuard, type Guard } from './define.ts';
import { wrapAttributes } from './elements/attributes.ts';
import type { ElementGuard } from './elements/define.ts';
import { wrapMarkup } from './elements/markup.ts';
import { observe } from './elements/observer.ts';
import { createParking } from './elements/parking.ts';
import { createInline } from './inline.ts';
import { createMarked } from './marked.ts';

/** Watches all elements that reach out by an attribute, however they get it. */
export const elements = (guards: readonly ElementGuard[]): Guard =>
  defineGuard({
    sinks: guards.map(({ sink }) => sink),
    install(site) {
      const parking = createParking(site, guards);
      const marked = createMarked(site, parking);
      const inline = createInline(site, parking);
      wrapAttributes(site, guards, parking);
      const markup = wrapMarkup(site, guards, parking);
      observe(site, guards, parking, markup, element => {
        marked(element);
        inline(element);
      });
    },
  });
