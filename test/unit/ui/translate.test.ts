import { expect, it } from 'vitest';
import { createTranslate } from '../../../src/ui/translate.ts';

const t = createTranslate({ ask: '{site} asks; {site} waits. {other}', 'purpose.chat': 'Chat' });

it('replaces placeholders by text, and leaves unknown ones', () => {
  expect(t('ask', { site: 'A $& B' })).toBe('A $& B asks; A $& B waits. {other}');
});

it("says what it knows of a site's own purpose", () => {
  expect(t('purpose.chat')).toBe('Chat');
  expect(t('purpose.chat.text')).toBe('');
});
