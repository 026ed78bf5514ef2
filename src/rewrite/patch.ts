/** A text that passes through, with changes in places. Offsets are those of the whole text. */
export interface Patch {
  /** Takes the next piece. */
  add(text: string): void;
  between(start: number, end: number): string;
  /** Puts a text in place of another that has not been given away yet; in order. */
  replace(start: number, end: number, text: string): void;
  /** Gives away what stands in front of an offset. */
  take(until: number): string;
  /** Where the text ends so far. */
  end(): number;
}

export const createPatch = (): Patch => {
  let raw = '';
  /** Where `raw` begins. */
  let from = 0;
  let edits: { start: number; end: number; text: string }[] = [];
  const between = (start: number, end: number): string => raw.slice(start - from, end - from);
  return {
    between,
    add(text) {
      raw += text;
    },
    replace(start, end, text) {
      edits.push({ start, end, text });
    },
    take(until) {
      let text = '';
      let at = from;
      for (const edit of edits) {
        text += between(at, edit.start) + edit.text;
        at = edit.end;
      }
      text += between(at, until);
      edits = [];
      raw = raw.slice(until - from);
      from = until;
      return text;
    },
    end: () => from + raw.length,
  };
};
