/** One line that tells how far it is: written over itself on a terminal, one after another elsewhere. */
export const createProgress = (stream: NodeJS.WriteStream) => {
  let hasEnded = false;
  return {
    tell(text: string): void {
      if (hasEnded) return;
      const shown = text.slice(0, (stream.columns ?? 1000) - 1);
      stream.write(stream.isTTY ? `\r\x1b[K${shown}` : `${text}\n`);
    },
    end(): void {
      if (!hasEnded && stream.isTTY) stream.write('\r\x1b[K');
      hasEnded = true;
    },
  };
};
