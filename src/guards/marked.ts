import { apply } from '../base/natives.ts';
import type { Site } from './define.ts';
import type { Values } from './elements/native-attributes.ts';
import type { Parking } from './elements/parking.ts';

/** What an element without a guard has. */
const USUAL = { src: 0, srcset: 0 };

/**
 * Markup that the site made inert itself:
 * `<script type="text/plain" data-consent="analytics" data-src=…>`, `<img|iframe data-consent data-src>`
 * (any address that a guard knows, behind `data-`: `data-href`, `data-poster`) and
 * `<template data-consent="marketing">`.
 */
export const createMarked = ({ realm, gate, natives }: Site, parking: Parking) => {
  const taken = new WeakSet<Element>();
  return (element: Element): void => {
    const purpose = element.getAttribute('data-consent');
    if (purpose === null) return;
    if (element.localName === 'template') {
      const { content } = element as HTMLTemplateElement;
      // The parser may not have filled it yet.
      if (taken.has(element)) return;
      taken.add(element);
      gate.pass(
        { sink: 'frame', purpose: purpose || '*' },
        {
          proceed() {
            for (const each of natives.queryAll(content, '*')) {
              const guard = parking.guardOf(each);
              // Before they arrive: a script runs as it is inserted.
              if (guard) parking.inspect(each, guard);
            }
            return element.parentNode?.insertBefore(content, element.nextSibling);
          },
          standIn: () => null,
          lasting: true,
        },
      );
      return;
    }
    const guard = parking.guardOf(element);
    const values: Values = new Map();
    for (const name of Object.keys(guard?.addresses ?? USUAL)) {
      const value = element.getAttribute(`data-${name}`);
      if (value === null) continue;
      element.removeAttribute(`data-${name}`);
      values.set(name, value);
    }
    const isScript = element.localName === 'script';
    if (isScript && element.getAttribute('type') === 'text/plain') {
      const isInline = !values.size;
      values.set('type', element.getAttribute('data-type'));
      // An inline script has no address to be judged by: it is what the markup says.
      if (isInline) {
        parking.claim(element, values, { sink: 'script', purpose: purpose || '*' });
        return;
      }
    }
    // What has no guard of its own waits for what its markup says.
    const given = guard ? undefined : ({ sink: 'frame', purpose: purpose || '*' } as const);
    if (!values.size) return;
    const claim = () => parking.claim(element, values, given);
    // Chromium goes on to the empty document of a frame that the parser has just brought.
    if (guard?.sink === 'frame') apply(natives.setTimeout, realm, [claim]);
    else claim();
  };
};
