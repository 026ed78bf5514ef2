import { apply } from '../../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import type { Site } from '../define.ts';
import type { FrameDocuments } from './frame-documents.ts';
import { attributesOf } from './native-attributes.ts';
import type { Parking } from './parking.ts';

/** Wraps what gives markup back, so that it says what the page wrote. To be called before copies are wrapped. */
export const wrapSerialising = (site: Site, parking: Parking, documents: FrameDocuments): void => {
  const { realm } = site;
  const { treeOf } = site.natives;
  const { Element, ShadowRoot, XMLSerializer, Document } = realm;
  const { set } = attributesOf(site);
  const { importNode } = Document.prototype;
  const workshop = realm.document.implementation.createHTMLDocument('');

  /** The node, or, where something in it is held, a copy in which nothing is. */
  const shown = (node: unknown): unknown => {
    if (!parking.isAny() && !documents.isAny()) return node;
    try {
      const changed = treeOf(node as Node).map(
        each => parking.valuesOf(each) ?? documents.valuesOf(each),
      );
      if (!changed.some(Boolean)) return node;
      const copy = apply(importNode, workshop, [node, true]) as Node;
      const copies = treeOf(copy);
      changed.forEach((values, at) => {
        const each = copies[at];
        for (const [name, value] of (each && values) ?? []) if (each) set(each, name, value);
      });
      return copy;
    } catch {
      // A shadow root cannot be copied.
      return node;
    }
  };

  const get = (native: (self: unknown) => unknown, self: unknown) => native(shown(self));
  for (const { prototype } of [Element, ShadowRoot]) {
    wrapAccessor(prototype, 'innerHTML', { get });
    wrapMethod(prototype, 'getHTML', (native, self, args) => native(shown(self), args));
  }
  wrapAccessor(Element.prototype, 'outerHTML', { get });
  wrapMethod(XMLSerializer.prototype, 'serializeToString', (native, self, [node, ...rest]) =>
    native(self, [shown(node), ...rest]),
  );
};
