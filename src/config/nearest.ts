/** How many letters to add, drop, change or swap until one word is the other. */
const distance = (from: string, to: string): number => {
  const known = new Map<number, number>();
  const rest = (i: number, j: number): number => {
    if (i === from.length || j === to.length) return from.length - i + to.length - j;
    const place = i * (to.length + 1) + j;
    const found = known.get(place);
    if (found !== undefined) return found;
    const same = from[i] === to[j];
    const swapped = from[i] === to[j + 1] && from[i + 1] === to[j];
    const least = Math.min(
      rest(i + 1, j) + 1,
      rest(i, j + 1) + 1,
      rest(i + 1, j + 1) + (same ? 0 : 1),
      swapped ? rest(i + 2, j + 2) + 1 : Number.POSITIVE_INFINITY,
    );
    known.set(place, least);
    return least;
  };
  return rest(0, 0);
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The known name that was probably meant; `undefined` when none is near. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  const word = plain(name.slice(0, 40));
  const [best] = known
    .map(each => ({ each, off: distance(word, plain(each)) }))
    .sort((a, b) => a.off - b.off);
  return best && best.off <= 1 + word.length / 4 ? best.each : undefined;
};
