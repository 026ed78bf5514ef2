import { expect, it } from 'vitest';
import { reasonIn } from '../../../src/audit/reason-in.ts';
import { NoAnswer } from '../../../src/audit/with-patience.ts';

it.each([
  [
    'page.goto: net::ERR_ABORTED at https://a.example/x',
    'it is a download, or no page (net::ERR_ABORTED)',
  ],
  ['page.goto: Download is starting\nCall log:', 'it is a download, or no page'],
  ['page.goto: Timeout 20000ms exceeded.\nCall log:', 'it did not come within 20 s'],
  [
    'page.goto: net::ERR_NAME_NOT_RESOLVED at https://a.example/',
    'there is no such host (net::ERR_NAME_NOT_RESOLVED)',
  ],
  ['page.goto: net::ERR_OTHER at https://a.example/', 'net::ERR_OTHER'],
  ['page.evaluate: Execution context was destroyed', 'it leads on to other pages without end'],
])('says %j in plain words', (message, reason) => {
  expect(reasonIn(new Error(message))).toBe(reason);
});

it('knows a page that says nothing', () => {
  expect(reasonIn(new NoAnswer())).toBe('it does not answer');
});
