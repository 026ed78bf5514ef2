/** Why something that has to wait cannot be made inert in markup. */
export type Limit =
  /** Addresses in a style: there is no inert form of one. */
  | 'style'
  /** The document in `srcdoc`: the head script guards it. */
  | 'srcdoc'
  /** An import map: other names in it would be gone, too. */
  | 'importmap'
  /** The inert attribute is there already, for something else. */
  | 'taken';

/** Something in the markup that has to wait. */
export interface Found {
  /** Of the start tag, both from 1 on; columns count bytes. */
  line: number;
  column: number;
  /** The tag's name: `img`. */
  element: string;
  /** Where in it: an attribute's name, `text`, or `call of` a global. */
  place: string;
  address: string;
  /** `*`: all optional purposes. */
  purpose: string;
  service?: string | undefined;
  /** Absent when the markup can be made inert. */
  limit?: Limit;
}

/** A start tag as the parser sees it. Offsets are those of the text that was read. */
export interface Tag {
  /** Lower case, also in SVG. */
  name: string;
  /** Of two attributes of one name the first. */
  attributes: ReadonlyMap<string, string>;
  /** In SVG or MathML. */
  isForeign: boolean;
  /** In a template, whose content loads nothing. */
  isLifeless: boolean;
  /** Closes itself, as only foreign elements do. */
  isClosed: boolean;
  start: number;
  end: number;
  line: number;
  column: number;
  /** Where its end is. */
  endLine: number;
  endColumn: number;
}
