import type { html, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';

/** As much of a node as the parser has to know. Children are forgotten. */
export interface BareNode {
  name: string;
  namespace: html.NS;
  attributes: Token.Attribute[];
  parent: BareNode | null;
  /** Of a template. */
  content?: BareNode;
}

export type BareTree = TreeAdapterTypeMap<
  BareNode,
  BareNode,
  BareNode,
  BareNode,
  BareNode,
  BareNode,
  BareNode,
  BareNode,
  BareNode,
  BareNode
>;

const createElement = (
  name: string,
  namespace: html.NS,
  attributes: Token.Attribute[],
): BareNode => ({ name, namespace, attributes, parent: null });
const createOther = (): BareNode => createElement('', '' as html.NS, []);
const adopt = (parent: BareNode, node: BareNode): void => {
  node.parent = parent;
};
const nothing = (): void => undefined;
const none = (): null => null;

/**
 * A tree of which nothing is kept but the open elements, so that a document of any length needs no
 * memory: where text ends and markup begins, open elements decide.
 */
export const createBareTree = (): TreeAdapter<BareTree> => {
  let mode: html.DOCUMENT_MODE;
  const asked = {
    createDocument: createOther,
    createDocumentFragment: createOther,
    createCommentNode: createOther,
    createElement,
    appendChild: adopt,
    insertBefore: adopt,
    insertText: nothing,
    insertTextBefore: nothing,
    adoptAttributes: nothing,
    detachNode: nothing,
    setTemplateContent(template: BareNode, content: BareNode) {
      template.content = content;
    },
    getTemplateContent: ({ content }: BareNode) => content,
    setDocumentType: nothing,
    setDocumentMode(_: BareNode, wanted: html.DOCUMENT_MODE) {
      mode = wanted;
    },
    getDocumentMode: () => mode,
    getParentNode: ({ parent }: BareNode) => parent,
    getTagName: ({ name }: BareNode) => name,
    getNamespaceURI: ({ namespace }: BareNode) => namespace,
    getAttrList: ({ attributes }: BareNode) => attributes,
    getChildNodes: () => [],
    getNodeSourceCodeLocation: none,
    setNodeSourceCodeLocation: nothing,
  };
  // The rest is for serialising, and for parsing fragments.
  return asked as Partial<TreeAdapter<BareTree>> as TreeAdapter<BareTree>;
};
