import { expect, it } from 'vitest';
import { createReader, type Problem } from '../../../src/config/reader.ts';
import { tellUnknown } from '../../../src/integrations/tell-unknown.ts';

it('tells which integration was meant, and nothing of those that exist', () => {
  const problems: Problem[] = [];
  const asked = { 'google-consent-mode': true, 'google-consent-mod': true };
  tellUnknown(createReader(asked, problem => problems.push(problem)));
  expect(problems).toEqual([
    {
      path: 'google-consent-mod',
      hint: 'nothing reads a field of this name; did you mean "google-consent-mode"?',
    },
  ]);
});
