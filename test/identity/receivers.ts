/**
 * Makes one object of each interface whose members are wrapped, as far as the browser has it.
 * JavaScript for a page, because the probes that need it are sent there as text.
 */
export const RECEIVERS = `
const elements = {};
for (const tag of ['a', 'area', 'audio', 'base', 'body', 'button', 'div', 'embed', 'form', 'frame',
  'iframe', 'img', 'input', 'link', 'object', 'script', 'source', 'style', 'table', 'td', 'th', 'tr',
  'thead', 'track', 'video']) {
  const make = () => document.createElement(tag);
  elements[make().constructor.name] = make;
}
for (const tag of ['a', 'feImage', 'image', 'script', 'use']) {
  const make = () => document.createElementNS('http://www.w3.org/2000/svg', tag);
  elements[make().constructor.name] = make;
}
const sheet = text => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};
const rule = text => sheet(text).cssRules[0];
const inBox = child => {
  document.createElement('div').append(child);
  return child;
};
const directory = await navigator.storage?.getDirectory?.().catch(() => undefined);
const cache = await globalThis.caches?.open('own').catch(() => undefined);
const receivers = {
  ...elements,
  window: () => window,
  Node: () => inBox(document.createElement('div')),
  Element: () => inBox(document.createElement('div')),
  HTMLElement: () => document.createElement('div'),
  SVGElement: () => document.createElementNS('http://www.w3.org/2000/svg', 'g'),
  CharacterData: () => inBox(document.createTextNode('x')),
  DocumentType: () => document.implementation.createDocumentType('html', '', ''),
  // One that nobody sees: writing wipes it.
  Document: () => document.implementation.createHTMLDocument(''),
  DocumentFragment: () => document.createDocumentFragment(),
  ShadowRoot: () => document.createElement('div').attachShadow({ mode: 'open' }),
  Attr: () => document.createAttribute('x'),
  NamedNodeMap: () => document.createElement('div').attributes,
  Range: () => document.createRange(),
  XMLSerializer: () => new XMLSerializer(),
  XSLTProcessor: () => new XSLTProcessor(),
  DOMParser: () => new DOMParser(),
  Navigator: () => navigator,
  XMLHttpRequest: () => new XMLHttpRequest(),
  Storage: () => localStorage,
  StorageEvent: () => new StorageEvent('x'),
  IDBFactory: () => indexedDB,
  IDBRequest: () => indexedDB.open('own'),
  IDBOpenDBRequest: () => indexedDB.open('own'),
  CSSStyleSheet: () => sheet('p {}'),
  CSSGroupingRule: () => rule('@media all { p {} }'),
  CSSStyleRule: () => rule('p {}'),
  CSSKeyframesRule: () => rule('@keyframes x { from {} }'),
  CSSKeyframeRule: () => rule('@keyframes x { from {} }').cssRules[0],
  CSSPageRule: () => rule('@page {}'),
  CSSNestedDeclarations: () => rule('p { i {} color: red }').cssRules[1],
  CSSStyleDeclaration: () => document.createElement('div').style,
  StylePropertyMap: () => document.createElement('div').attributeStyleMap,
  KeyframeEffect: () => new KeyframeEffect(document.createElement('div'), null),
  SVGAnimatedString: () => document.createElementNS('http://www.w3.org/2000/svg', 'image').href,
  CookieStore: () => cookieStore,
  CacheStorage: () => caches,
  Cache: () => cache,
  StorageBucketManager: () => navigator.storageBuckets,
  FileSystemDirectoryHandle: () => directory,
  RTCPeerConnection: () => new RTCPeerConnection(),
  EventSource: () => new EventSource('data:text/event-stream,'),
  Function: () => Math.max,
};
`;
