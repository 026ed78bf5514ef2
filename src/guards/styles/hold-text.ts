import type { Site } from '../define.ts';

/**
 * Gives what may be used of a style text now. When more of it may be, `write` gets that, and what it
 * stands for so far, if `isThere` still finds it.
 */
export const createHoldText = ({ gate, judgeStyle }: Site) => {
  const holdText = (
    text: string,
    isThere: (safe: string) => unknown,
    write: (safe: string, before: string) => unknown,
  ): string => {
    const { safe, attempt } = judgeStyle(text);
    if (attempt)
      gate.pass<unknown>(attempt, {
        proceed: () => undefined,
        standIn: () => undefined,
        // Other addresses may have to wait for something else.
        release: () => isThere(safe) && write(holdText(text, isThere, write), safe),
        lasting: true,
      });
    return safe;
  };
  return holdText;
};

export type HoldText = ReturnType<typeof createHoldText>;
