import type { PurposeInfo } from '../consent/types.ts';
import type { Translate } from './translate.ts';

/** What a purpose is called. */
export const labelOf = (t: Translate, { id, label }: PurposeInfo): string =>
  label ?? (t(`purpose.${id}`) || id);

/** What a purpose does, in one sentence. */
export const textOf = (t: Translate, { id, description }: PurposeInfo): string =>
  description ?? t(`purpose.${id}.text`);
