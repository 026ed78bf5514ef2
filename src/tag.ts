import type { ScriptTag } from './config/read.ts';

/** The script element that is running, as configuration. */
export const currentTag = (document: Document): ScriptTag => {
  const script = document.currentScript as HTMLScriptElement | null;
  return {
    src: script?.src || document.baseURI,
    nonce: script?.nonce || undefined,
    data: { ...script?.dataset },
    textOf: id => document.getElementById(id)?.textContent ?? undefined,
  };
};
