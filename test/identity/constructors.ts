/** Uses every constructor that we wrap in every way that the language has; notes what comes of it. */
export const constructors = async () => {
  const said: Record<string, unknown> = {};
  const all = window as unknown as Record<string, new (...args: unknown[]) => object>;
  const element = document.createElement('div');
  const made: Record<string, unknown[]> = {
    Audio: ['/own.mp3'],
    Blob: [['x'], { type: 'text/plain' }],
    // Not wrapped itself: it inherits from what is.
    File: [['x'], 'name'],
    Worker: ['data:text/javascript,'],
    SharedWorker: ['data:text/javascript,'],
    WebSocket: ['ws://127.0.0.1:1'],
    EventSource: ['data:text/event-stream,'],
    WebTransport: ['https://127.0.0.1:1'],
    RTCPeerConnection: [{ iceServers: [] }],
    FontFace: ['own', 'local(own)', { weight: '700' }],
    KeyframeEffect: [element, [{ color: 'red' }, { color: 'blue' }], 100],
    StorageEvent: ['storage', { key: 'k', storageArea: localStorage }],
  };
  const kind = (value: unknown) => Object.prototype.toString.call(value);
  const note = (what: string, run: () => unknown): void => {
    try {
      said[what] = run();
    } catch (error) {
      said[what] = String(error);
    }
  };
  /** Names of the prototypes, with what is ours in between. */
  const chain = (value: object): string[] => {
    const names: string[] = [];
    for (let at = Object.getPrototypeOf(value); at; at = Object.getPrototypeOf(at))
      names.push(
        `${at.constructor?.name}${at.constructor === all[at.constructor?.name] ? '' : '!'}`,
      );
    return names;
  };

  for (const [name, args] of Object.entries(made)) {
    const Type = all[name];
    if (!Type) continue;
    const make = (): object => new Type(...args);
    note(`${name}: instanceof`, () => [make() instanceof Type, chain(make())]);
    note(`${name}: Symbol.toStringTag`, () => [kind(make()), `${make()}`, kind(Type)]);
    note(`${name}: own keys`, () => Reflect.ownKeys(make()).map(String));
    note(`${name}: constructor`, () => make().constructor === Type);
    note(`${name}: new.target`, () => {
      const seen: unknown[] = [];
      class Derived extends Type {
        constructor() {
          super(...args);
          seen.push(
            new.target === Derived,
            this instanceof Derived,
            Function.prototype[Symbol.hasInstance].call(Type, this),
          );
        }
        own() {
          return name;
        }
      }
      const derived = new Derived();
      return [seen, derived.own(), chain(derived), kind(derived), Derived.name, Derived.length];
    });
    note(`${name}: a subclass keeps statics`, () => {
      class Derived extends Type {}
      return [Object.getPrototypeOf(Derived) === Type, Reflect.ownKeys(Derived).map(String)];
    });
    note(`${name}: Reflect.construct with another target`, () => {
      const Other = (() => {}).bind(null);
      Reflect.set(Other, 'prototype', Map.prototype);
      return chain(Reflect.construct(Type, args, Other));
    });
    note(`${name}: a target whose prototype is none`, () => {
      const Other = (() => {}).bind(null);
      return chain(Reflect.construct(Type, args, Other));
    });
    note(`${name}: how often the prototype is asked for`, () => {
      let reads = 0;
      const target = new Proxy(class {}, {
        get(of, key, self) {
          if (key === 'prototype') reads++;
          return Reflect.get(of, key, self);
        },
      });
      Reflect.construct(Type, args, target);
      return reads;
    });
    note(`${name}: bound`, () => {
      const Bound = Type.bind(null, ...args);
      return [new Bound() instanceof Type, Bound.name, Bound.length];
    });
    note(`${name}: an old-fashioned subclass`, () => {
      const Old = function (this: object) {
        return Reflect.construct(Type, args, new.target ?? Old);
      } as unknown as new () => object;
      Old.prototype = Object.create(Type.prototype, { constructor: { value: Old } });
      Object.setPrototypeOf(Old, Type);
      return chain(new Old());
    });
    note(`${name}: called`, () => (Type as unknown as (...a: unknown[]) => void)(...args));
    note(`${name}: applied to an instance`, () =>
      Function.prototype.call.call(Type, make(), ...args),
    );
    note(`${name}: an arrow function is no target`, () =>
      Reflect.construct(Type, args, (() => {}) as never),
    );
    note(`${name}: in a list`, () => [
      Function.prototype.toString.call(Type),
      `${Type}`,
      Type.name,
      Type.length,
      typeof Type,
      Object.isExtensible(Type),
      Object.hasOwn(Type, 'prototype'),
    ]);
    note(`${name}: what a page adds stays`, () => {
      Reflect.set(Type, 'added', 1);
      Reflect.set(Type.prototype, 'added', 2);
      const found = [Reflect.get(Type, 'added'), Reflect.get(make(), 'added')];
      Reflect.deleteProperty(Type, 'added');
      Reflect.deleteProperty(Type.prototype, 'added');
      return [found, Reflect.has(Type, 'added')];
    });
  }

  // Structured clones and their errors.
  const clone = (name: string, value: unknown) =>
    note(`structuredClone of ${name}`, () => kind(structuredClone(value)));
  clone('a Blob', new Blob(['x']));
  clone('a File', new File(['x'], 'name'));
  clone('localStorage', localStorage);
  clone('fetch', window.fetch);
  clone('Blob itself', Blob);
  clone('an element', element);
  note('structuredClone of localStorage: error', () => {
    try {
      return structuredClone(localStorage);
    } catch (error) {
      const { name, message, code } = error as DOMException;
      return [name, message, code, error instanceof DOMException, kind(error)];
    }
  });
  return said;
};
