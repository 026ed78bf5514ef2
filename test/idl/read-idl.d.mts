/** A property that an interface has in JavaScript. */
export interface IdlMember {
  kind: 'attribute' | 'operation' | 'constant';
  name: string;
  /** Of an operation: how many arguments a call must have. */
  length?: number;
  /** Of a constant. */
  value?: string;
  isSettable?: boolean;
  isStatic?: boolean;
  isUnforgeable?: boolean;
  /** A getter that answers any receiver. */
  isLenient?: boolean;
  isPromise?: boolean;
  isStringifier?: boolean;
}

export interface IdlInterface {
  name: string;
  kind: 'interface' | 'namespace';
  inherits?: string;
  /** Of the constructor. */
  length: number;
  isConstructor: boolean;
  /** Its members are the global object's own. */
  isGlobal: boolean;
  members: IdlMember[];
}

/** All interfaces and namespaces of all specifications, with their partials and mixins. */
export function readIdl(): Promise<IdlInterface[]>;
