import { misspeltHint } from '../../config/misspelt.ts';
import { type Problem, quoted } from '../../config/reader.ts';
import type { UiOptions } from '../../config/ui.ts';
import { chooseLocale } from './choose-locale.ts';
import { en } from './en.ts';
import { locales } from './index.ts';

/** Tells of a language that we do not speak, and of texts that nothing shows. For the development build. */
export const tellUnknown = (
  { lang, texts = {} }: UiOptions,
  onProblem: (problem: Problem) => void,
): void => {
  if (lang && !/^en\b/i.test(lang) && chooseLocale([lang], locales) === 'en')
    onProblem({
      path: 'ui.lang',
      hint: `there is no "${lang}"; there are ${quoted(locales)}`,
    });
  // Purposes of the site's own have texts, too.
  for (const name of Object.keys(texts))
    if (!(name in en) && !name.startsWith('purpose.'))
      onProblem({ path: `ui.texts.${name}`, hint: misspeltHint(name, Object.keys(en)) });
};
