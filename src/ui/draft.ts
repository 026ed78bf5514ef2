import type { ServiceInfo, UiHost } from './host.ts';

/**
 * What the preferences would save: what was switched, and a no for what was never answered. A
 * purpose in it makes its services follow, unless they are in it too.
 */
export type Draft = Readonly<Record<string, boolean>>;

type Answers = Pick<UiHost, 'answer' | 'purposes' | 'signalHonoured'>;

/** The purposes that wait for an answer. */
export const unaskedPurposes = (host: Answers) =>
  host.purposes.filter(({ id }) => host.answer(id) === 'unasked');

/** One answer for all these purposes. */
export const sameAnswer = (purposes: readonly { id: string }[], answer: boolean): Draft =>
  Object.fromEntries(purposes.map(({ id }) => [id, answer]));

/** What is saved when nothing is switched. */
export const startDraft = (host: Answers): Draft =>
  sameAnswer(host.signalHonoured() ? host.purposes : unaskedPurposes(host), false);

/** Whether a purpose's switch is on. */
export const purposeOn = (host: Answers, draft: Draft, id: string): boolean =>
  draft[id] ?? host.answer(id) === 'granted';

/** Whether a service's switch is on: by itself, else as its purpose. */
export const serviceOn = (host: Answers, draft: Draft, { id, purpose }: ServiceInfo): boolean => {
  const answer = purpose in draft ? 'unasked' : host.answer(`@${id}`);
  return (
    draft[`@${id}`] ??
    (answer === 'unasked' ? purposeOn(host, draft, purpose) : answer === 'granted')
  );
};

/** Switches a purpose; its services follow. */
export const switchPurpose = (
  draft: Draft,
  purpose: string,
  on: boolean,
  services: readonly ServiceInfo[],
): Draft => {
  const next = { ...draft, [purpose]: on };
  for (const service of services) if (service.purpose === purpose) delete next[`@${service.id}`];
  return next;
};
