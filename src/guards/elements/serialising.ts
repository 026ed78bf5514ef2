import { apply } from '../../base/natives.ts';
import { wrapAccessor, wrapMethod } from '../../base/wrap.ts';
import { randomId } from '../../consent/record.ts';
import type { Site } from '../define.ts';
import type { FrameDocuments } from './frame-documents.ts';
import { attributesOf } from './native-attributes.ts';
import type { Parking } from './parking.ts';

/** Wraps what gives markup back, so that it says what the page wrote. To be called before copies are wrapped. */
export const wrapSerialising = (site: Site, parking: Parking, documents: FrameDocuments): void => {
  const { realm } = site;
  const { natives } = site;
  const { treeOf } = natives;
  const { Element, ShadowRoot, XMLSerializer, Document } = realm;
  const { set } = attributesOf(site);
  const { importNode } = Document.prototype;
  const workshop = realm.document.implementation.createHTMLDocument('');

  /** What stands in a copy for a text. */
  const token = randomId();
  const tokens = new RegExp(`${token}(\\d+)_`, 'g');
  /** Where scripts run, `noscript` is text as it stands; a copy would escape it. */
  const replaceTexts = (element: Element, texts: string[]): void => {
    if (natives.tagOf(element) !== 'noscript') return;
    for (const each of element.childNodes)
      if (natives.nameOf(each) === '#text') {
        (each as Text).data = `${token}${texts.push((each as Text).data) - 1}_`;
      }
  };

  /** The node, or, where something in it is held, a copy in which nothing is. */
  const shown = (node: unknown, texts?: string[]): unknown => {
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
      if (texts) for (const each of copies) replaceTexts(each, texts);
      return copy;
    } catch {
      // A shadow root cannot be copied.
      return node;
    }
  };

  const written = (native: (self: unknown) => unknown, self: unknown): unknown => {
    const texts: string[] = [];
    const markup = native(shown(self, texts));
    return texts[0] === undefined
      ? markup
      : (markup as string).replace(tokens, (_, at) => texts[at] ?? '');
  };
  for (const { prototype } of [Element, ShadowRoot]) {
    wrapAccessor(prototype, 'innerHTML', { get: written });
    wrapMethod(prototype, 'getHTML', (native, self, args) =>
      written(each => native(each, args), self),
    );
  }
  wrapAccessor(Element.prototype, 'outerHTML', { get: written });
  wrapMethod(XMLSerializer.prototype, 'serializeToString', (native, self, [node, ...rest]) =>
    native(self, [shown(node), ...rest]),
  );
};
