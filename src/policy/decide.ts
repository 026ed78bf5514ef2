import { classify, type Finding, type Policy } from './classify.ts';
import type { Attempt, Verdict } from './types.ts';

/** The visitor's answer for what an attempt is for. */
export type AnswerFor = (finding: Finding) => 'granted' | 'denied' | 'unasked';

export interface Decision {
  verdict: Verdict;
  /** Absent when nothing speaks against the attempt. */
  finding?: Finding;
}

/** The whole policy: what nobody objects to or the visitor granted goes, what was denied is dropped. */
export const decide = (attempt: Attempt, policy: Policy, answerFor: AnswerFor): Decision => {
  const finding = classify(attempt, policy);
  if (!finding) return { verdict: 'allow' };
  const answer = answerFor(finding);
  const verdict = answer === 'granted' ? 'allow' : answer === 'denied' ? 'drop' : 'hold';
  return { verdict, finding };
};
