/** Also as bytes that stand for characters. */
const MARK = /^(?:\ufeff|\xef\xbb\xbf)/;
const LENGTH = 3;

/** Parts the byte order mark, which may come in pieces, from the text of a document. */
export const createMarkReader = () => {
  let start: string | undefined = '';
  return (text: string, isLast: boolean): [mark: string, text: string] => {
    if (start === undefined) return ['', text];
    start += text;
    if (start.length < LENGTH && !isLast) return ['', ''];
    const [mark = ''] = MARK.exec(start) ?? [];
    const rest = start.slice(mark.length);
    start = undefined;
    return [mark, rest];
  };
};
