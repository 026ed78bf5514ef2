import type { Gate } from '../gate/gate.ts';
import { defineGuard, type Guard, type Site } from './define.ts';
import { createEarlyCalls } from './early-calls.ts';
import { type Arrivals, createArrivals } from './elements/arrivals.ts';
import { wrapAttributeNodes } from './elements/attribute-nodes.ts';
import { wrapAttributes } from './elements/attributes.ts';
import { wrapCopies } from './elements/copies.ts';
import type { ElementGuard } from './elements/define.ts';
import { createFrameDocuments, type FrameDocuments } from './elements/frame-documents.ts';
import { wrapInsertions } from './elements/insertions.ts';
import { createMadeDocuments } from './elements/made-documents.ts';
import { createMarks, type Marks } from './elements/marks.ts';
import { wrapMarkup } from './elements/markup.ts';
import { isScript } from './elements/native-attributes.ts';
import { createObserver, type Observer } from './elements/observer.ts';
import { createParking, type Parking } from './elements/parking.ts';
import { createPrologue } from './elements/prologue.ts';
import { wrapProperties } from './elements/properties.ts';
import { createRewrite, type Rewrite } from './elements/rewrite.ts';
import { wrapSerialising } from './elements/serialising.ts';
import { createShadows } from './elements/shadows.ts';
import { createWatchedNames, type WatchedNames } from './elements/watched-names.ts';
import { createImportMap } from './import-map.ts';
import { createInline } from './inline.ts';
import { createMarked } from './marked.ts';
import { wrapStyleText } from './styles/style-text.ts';
import { createStyled, type Styled } from './styles/styled.ts';

/** What all windows of a page share: an element may wander from one to another. */
interface Engine {
  parking: Parking;
  marks: Marks;
  arrivals: Arrivals;
  names: WatchedNames;
  rewrite: Rewrite;
  documents: FrameDocuments;
  /** Judges an element that acts as soon as it arrives by what it has become: a script, a style, a frame. */
  act(element: Element): void;
  observe(site: Site): Observer;
  styled: Styled;
}

const createEngine = (site: Site, guards: readonly ElementGuard[]): Engine => {
  const isFrame = (element: Element) => parking.guardOf(element)?.sink === 'frame';
  // What a frame waited for may have been its sandbox alone.
  const parking = createParking(site, guards, (element, name, value) =>
    isFrame(element) ? documents.judged(element, name, value) : value,
  );
  const marks = createMarks(site, parking);
  const shadows = createShadows(site);
  const arrivals = createArrivals(site, guards, parking, marks, shadows);
  const withPrologue = createPrologue(site);
  const made = createMadeDocuments();
  const { rewrite, documentFor } = createRewrite(site, guards, parking, marks, withPrologue, made);
  const documents = createFrameDocuments(site, documentFor, made, parking);
  const names = createWatchedNames(site, guards, parking, marks, documents);
  const marked = createMarked(site, parking);
  const inline = createInline(site, parking);
  site.listen('error', createEarlyCalls(site, parking));
  const importMap = createImportMap(site, parking);
  const styled = createStyled(site);
  const onElement = (element: Element): void => {
    if (importMap(element)) return;
    marked(element);
    inline(element);
    styled.meet(element);
    documents.meet(element);
  };
  const act = (element: Element): void => {
    if (isScript(element)) {
      if (!importMap(element)) inline(element);
      return;
    }
    if (isFrame(element)) documents.rejudge(element);
    styled.meet(element);
  };
  const observe = (its: Site) => createObserver(its, arrivals, onElement, act, shadows);
  return { parking, marks, arrivals, names, rewrite, documents, act, observe, styled };
};

/** Watches all elements that reach out by an attribute, however they get it. */
export const elements = (guards: readonly ElementGuard[]): Guard => {
  const engines = new WeakMap<Gate, Engine>();
  const observers = new WeakMap<Site, Observer>();
  return defineGuard({
    sinks: [...new Set(guards.map(({ sink }) => sink))],
    install(site) {
      const engine = engines.get(site.gate) ?? createEngine(site, guards);
      engines.set(site.gate, engine);
      const { names, arrivals, parking, act, styled } = engine;
      const observer = engine.observe(site);
      observers.set(site, observer);
      const { findFrames } = site;
      wrapProperties(site, guards, names);
      wrapAttributes(site, names);
      wrapAttributeNodes(site, names);
      wrapSerialising(site, parking, engine.documents);
      wrapCopies(site, parking, arrivals);
      wrapMarkup(site, { ...engine, observer, parsed: findFrames });
      wrapInsertions(site, arrivals, act, styled, findFrames);
      wrapStyleText(site, styled);
      observer.wrapShadows();
    },
    watch(site, document) {
      observers.get(site)?.watch(document);
      // What a frame was given may be there already.
      engines.get(site.gate)?.marks.settleIn(document);
    },
  });
};
