/**
 * What we need of the language and the platform, kept before any other script can replace it.
 * Language built-ins are taken when this module is read; those of a window by `nativesOf`, so that
 * importing works where there is no window.
 */
export const {
  apply,
  construct,
  defineProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  ownKeys,
} = Reflect;
export const { setPrototypeOf, freeze } = Object;
/** `Object.hasOwn`, which is younger than the oldest browsers that we run in. */
export const hasOwn = (object: unknown, key: PropertyKey): boolean =>
  apply(Object.prototype.hasOwnProperty, object, [key]);
export const NativeURL = globalThis.URL;

/** A window with the constructors of its own realm. */
export type Realm = Window & typeof globalThis;

/** The prototype of an interface, by its name; `undefined` where the browser has none of that name. */
export const prototypeOf = (realm: Realm, name: string): object | undefined =>
  (realm as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;

/** Reads what a native getter knows, past own properties; `undefined` on a foreign receiver. */
const reader = <T>(owner: object, name: string): ((self: unknown) => T | undefined) => {
  const getter = getOwnPropertyDescriptor(owner, name)?.get;
  return self => {
    try {
      return getter && apply(getter, self, []);
    } catch {
      return undefined;
    }
  };
};

/** The platform functions that layers above use in windows and in workers. */
export const realmNativesOf = (realm: Realm, base: () => string) => ({
  /** Base address of the realm. */
  base,
  /** Address of a `Request`; `undefined` for what is none. */
  requestUrl: reader<string>(realm.Request.prototype, 'url'),
  readyState: reader<number>(realm.XMLHttpRequest?.prototype ?? {}, 'readyState'),
  setTimeout: realm.setTimeout,
  fetch: realm.fetch,
});

export type RealmNatives = ReturnType<typeof realmNativesOf>;

/** The platform functions that layers above use by themselves, of one window. */
export const nativesOf = (realm: Realm) => {
  const element = realm.Element.prototype;
  const innerHtml = getOwnPropertyDescriptor(element, 'innerHTML')?.set;
  const baseOf = reader<string>(realm.Node.prototype, 'baseURI');
  const first = realm.document;
  /** A frame's window keeps its natives when it gets another document. */
  const documentNow = (): Document => {
    try {
      return realm.document;
    } catch {
      // It has gone to another origin.
      return first;
    }
  };
  const cookie = getOwnPropertyDescriptor(realm.Document.prototype, 'cookie');
  const { removeItem } = realm.Storage.prototype;
  const finders = [realm.Element, realm.Document, realm.DocumentFragment].map(
    ({ prototype }) => prototype.querySelectorAll,
  );
  const storage = <K extends 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches'>(
    name: K,
  ): Realm[K] | undefined => {
    try {
      // A sandboxed frame has none, and asking leaves an unhandled rejection in some browsers.
      return realm.origin === 'null' ? undefined : realm[name];
    } catch {
      // The visitor or a sandbox blocks it.
      return undefined;
    }
  };
  const indexedDB = storage('indexedDB');
  const caches = storage('caches');
  const queryAll = (root: Node, selector: string): Element[] => {
    for (const find of finders) {
      try {
        return [...(apply(find, root, [selector]) as NodeListOf<Element>)];
      } catch {
        // It is a node of another kind.
      }
    }
    return [];
  };
  const contentOf = reader<DocumentFragment>(realm.HTMLTemplateElement.prototype, 'content');
  const treeOf = (root: Node): Element[] =>
    [root as Element, ...queryAll(contentOf(root) ?? root, '*')].flatMap((element, at) => {
      const content = at ? contentOf(element) : undefined;
      return content ? [element, ...treeOf(content).slice(1)] : element;
    });
  return {
    // The document's base address, which an element of that name cannot hide.
    ...realmNativesOf(realm, () => baseOf(documentNow()) ?? ''),
    /** What is on the disk, past held values. */
    disk: {
      cookies: (): string => (cookie?.get ? apply(cookie.get, documentNow(), []) : ''),
      setCookie: (line: string): void => {
        if (cookie?.set) apply(cookie.set, documentNow(), [line]);
      },
      localStorage: storage('localStorage'),
      sessionStorage: storage('sessionStorage'),
      remove: (area: Storage, key: string): void => apply(removeItem, area, [key]),
      /** Absent where the browser cannot list them. */
      databases: (): Promise<string[]> | undefined =>
        indexedDB?.databases?.().then(found => found.flatMap(({ name }) => name ?? [])),
      removeDatabase: (name: string): unknown => indexedDB?.deleteDatabase(name),
      caches: (): Promise<string[]> | undefined => caches?.keys(),
      removeCache: (name: string): unknown => caches?.delete(name),
    },
    /** Lower-case tag name; `undefined` for what is no element. */
    tagOf: reader<string>(element, 'localName'),
    /** The document a node belongs to; `null` for a document. */
    documentOf: reader<Document | null>(realm.Node.prototype, 'ownerDocument'),
    /** Declarations of an element, which a form field of that name cannot hide. */
    styleOf: reader<CSSStyleDeclaration>(realm.HTMLElement.prototype, 'style'),
    shadowOf: reader<ShadowRoot | null>(element, 'shadowRoot'),
    /** Name of a node, upper case for HTML's elements. */
    nameOf: reader<string>(realm.Node.prototype, 'nodeName'),
    /** Known of every navigator, of whatever window; `undefined` for what is none. */
    onLine: reader<boolean>(realm.Navigator.prototype, 'onLine'),
    /** What an attribute's node knows. */
    attr: {
      nameOf: reader<string>(realm.Attr.prototype, 'localName'),
      valueOf: reader<string>(realm.Attr.prototype, 'value'),
      ownerOf: reader<Element | null>(realm.Attr.prototype, 'ownerElement'),
      typeOf: reader<number>(realm.Node.prototype, 'nodeType'),
    },
    getAttributeNode: element.getAttributeNode,
    setInnerHtml: (self: Element, html: string): void => {
      if (innerHtml) apply(innerHtml, self, [html]);
    },
    matches: element.matches,
    hasChildNodes: realm.Node.prototype.hasChildNodes,
    /** `querySelectorAll`, which a form field of that name cannot hide. */
    queryAll,
    /** A node with all elements below it, also in templates: in the same order for a copy. */
    treeOf,
    getAttribute: element.getAttribute,
    setAttribute: element.setAttribute,
    removeAttribute: element.removeAttribute,
    hasAttribute: element.hasAttribute,
    sendBeacon: realm.navigator.sendBeacon,
  };
};

export type Natives = ReturnType<typeof nativesOf>;
