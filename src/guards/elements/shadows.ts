import type { Site } from '../define.ts';

/** Shadow roots of trees that nobody has watched: their hosts bring them along. */
export interface Shadows {
  /** Remembers a root that its host does not tell of. */
  note(host: unknown, root: ShadowRoot): void;
  /** The root of a node, if it has one. */
  of(node: Node): ShadowRoot | null | undefined;
  /** The roots in a tree, without those within them. */
  within(root: Node): ShadowRoot[];
}

export const createShadows = ({ natives }: Site): Shadows => {
  const closed = new WeakMap<object, ShadowRoot>();
  const of = (node: Node) =>
    natives.tagOf(node) === undefined ? undefined : (natives.shadowOf(node) ?? closed.get(node));
  return {
    note: (host, root) => void closed.set(host as object, root),
    of,
    within: root => [root, ...natives.queryAll(root, '*')].flatMap(each => of(each) ?? []),
  };
};
