import type { Policy } from '../policy/classify.ts';
import { createDocument } from './document.ts';
import { createRewriter } from './rewriter.ts';
import type { Found } from './types.ts';

export interface Rewritten {
  html: string;
  found: Found[];
}

/** Makes inert what has to wait in a whole document. `base` is the address of its page. */
export const rewrite = (html: string, policy: Policy, base: string): Rewritten => {
  const found: Found[] = [];
  const rewriter = createRewriter(createDocument(policy, base), each => found.push(each));
  return { html: rewriter.write(html) + rewriter.end(), found };
};
