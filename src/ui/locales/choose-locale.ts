/** A tag in full: `zh` and `zh-CN` are `zh-Hans-CN`. What is no tag is `''`. */
const inFull = (tag: string): string => {
  try {
    return new Intl.Locale(tag).maximize().baseName;
  } catch {
    // As in `<html lang="">`: no wish.
    return '';
  }
};

/**
 * The first of the wishes that can be met: in the same language, script and region, else in the
 * same language and script, else in the same language. `en` when there is none.
 *
 * @param wishes BCP 47 tags, the strongest first.
 * @param tags The languages there are.
 */
export const chooseLocale = <Tag extends string>(
  wishes: readonly string[],
  tags: readonly Tag[],
): Tag | 'en' => {
  for (const wish of wishes) {
    for (let part = inFull(wish); part; part = part.replace(/-?[^-]+$/, '')) {
      const found = tags.find(tag => `${inFull(tag)}-`.startsWith(`${part}-`));
      if (found) return found;
    }
  }
  return 'en';
};

/** The direction a language is written in. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /-(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm)/.test(inFull(tag)) ? 'rtl' : 'ltr';
