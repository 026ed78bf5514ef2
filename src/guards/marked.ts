import type { Site } from './define.ts';
import type { Values } from './elements/native-attributes.ts';
import type { Parking } from './elements/parking.ts';

const ATTRIBUTES = ['src', 'srcset'];

/**
 * Markup that the site made inert itself:
 * `<script type="text/plain" data-consent="analytics" data-src=…>`, `<img|iframe data-consent data-src>`
 * and `<template data-consent="marketing">`.
 */
export const createMarked = ({ gate, natives }: Site, parking: Parking) => {
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
    const values: Values = new Map();
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(`data-${name}`);
      if (value === null) continue;
      element.removeAttribute(`data-${name}`);
      values.set(name, value);
    }
    const isScript = element.localName === 'script';
    if (isScript && element.getAttribute('type') === 'text/plain') {
      values.set('type', element.getAttribute('data-type'));
      // An inline script has no address to be judged by: it is what the markup says.
      if (!values.has('src')) {
        parking.claim(element, values, { sink: 'script', purpose: purpose || '*' });
        return;
      }
    }
    // What has no guard of its own waits for what its markup says.
    const given = parking.guardOf(element)
      ? undefined
      : ({ sink: 'frame', purpose: purpose || '*' } as const);
    if (values.size) parking.claim(element, values, given);
  };
};
