import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A parsed document as plain data. */
export interface Tree {
  name: string;
  namespace?: string;
  attributes: Record<string, string>;
  text?: string;
  children: Tree[];
}

const plain = (node: DefaultTreeAdapterTypes.Node): Tree => {
  const { namespaceURI, attrs, content, value, data, childNodes } =
    node as unknown as DefaultTreeAdapterTypes.Template & { value?: string; data?: string };
  const children = [...(childNodes ?? []), ...(content ? [content] : [])].map(plain);
  const attributes = (attrs ?? []).map(({ prefix, name, value }) => [
    prefix ? `${prefix}:${name}` : name,
    value,
  ]);
  return {
    name: node.nodeName,
    ...(namespaceURI && { namespace: namespaceURI }),
    attributes: Object.fromEntries(attributes),
    text: value ?? data ?? '',
    children,
  };
};

export const treeOf = (html: string): Tree => plain(parse(html));

/** What an element was before it was made inert. */
const restoredAttributes = ({ name, attributes }: Tree): Record<string, string> => {
  if (!('data-consent' in attributes)) return attributes;
  const isScript = name === 'script';
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([key]) => key !== 'data-consent' && !(isScript && key === 'type'))
      .map(([key, value]) => [key.replace(/^data-/, ''), value]),
  );
};

/** A tree as it was before. What a `noscript` has is text, in which the same is undone. */
export const restored = (tree: Tree): Tree => ({
  ...tree,
  attributes: restoredAttributes(tree),
  ...(tree.text !== undefined && {
    text: tree.text
      .replace(/ type="text\/plain"/g, '')
      .replace(/ data-consent="[\w-]*"/g, '')
      .replace(/data-(?=(?:src|srcset|href|poster|data|ping|background|type)(?![\w-]))/gi, ''),
  }),
  children: tree.children.map(restored),
});
