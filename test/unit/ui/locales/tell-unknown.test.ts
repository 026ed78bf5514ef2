import { expect, it } from 'vitest';
import type { Problem } from '../../../../src/config/reader.ts';
import type { UiOptions } from '../../../../src/config/ui.ts';
import { tellUnknown } from '../../../../src/ui/locales/tell-unknown.ts';

const told = (options: UiOptions): Problem[] => {
  const problems: Problem[] = [];
  tellUnknown(options, problem => problems.push(problem));
  return problems;
};

it.each(['tlh', 'zh-TW', 'en_US', 'English'])('tells that there is no %s', lang => {
  expect(told({ lang })).toEqual([
    { path: 'ui.lang', hint: `there is no "${lang}"; there are "en", "zh-CN"` },
  ]);
});

it.each(['en', 'EN-gb', 'zh', 'zh-SG', ''])('is content with %j', lang => {
  expect(told({ lang })).toEqual([]);
});

it('tells which text was meant, and leaves those of own purposes alone', () => {
  expect(told({ texts: { acept: 'Yes', 'purpose.fonts': 'Fonts', reject: 'No' } })).toEqual([
    {
      path: 'ui.texts.acept',
      hint: 'nothing reads a field of this name; did you mean "accept"?',
    },
  ]);
});
