/** The language with its usual script, `zh-Hans` for `zh` and `zh-CN`; `''` for what is no tag. */
const spoken = (tag: string): string => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    // As in `<html lang="">`.
    return '';
  }
};

/**
 * The first wish that can be met, by language and script: who wants `zh-SG` gets `zh-CN`, who wants
 * `zh-TW` does not. `en` when there is none.
 *
 * @param wishes BCP 47 tags, the strongest first.
 * @param tags The languages there are.
 */
export const chooseLocale = <Tag extends string>(
  wishes: readonly string[],
  tags: readonly Tag[],
): Tag | 'en' => {
  const [first] = wishes.flatMap(wish => tags.filter(tag => spoken(tag) === spoken(wish)));
  return first ?? 'en';
};
