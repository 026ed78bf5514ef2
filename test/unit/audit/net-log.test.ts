import { expect, it } from 'vitest';
import { type Logged, requestsIn, UnreadableLog } from '../../../src/audit/net-log.ts';

const START = 7;
const head = `{"constants": ${JSON.stringify({ logEventTypes: { URL_REQUEST_START_JOB: START }, timeTickOffset: 1000 })},`;
const event = (params: object, type = START) =>
  `${JSON.stringify({ type, time: '234', params: { url: 'https://a.example/', method: 'GET', initiator: 'https://shop.example', request_type: 'other', ...params } })},`;

const read = async (...lines: string[]): Promise<Logged[]> => {
  const found: Logged[] = [];
  const source = (async function* () {
    yield* lines;
  })();
  for await (const each of requestsIn(source)) found.push(each);
  return found;
};

it('tells what pages requested, and when', async () => {
  expect(await read(head, '"events": [', event({}))).toEqual([
    {
      time: 1234,
      url: 'https://a.example/',
      method: 'GET',
      type: 'other',
      initiator: 'https://shop.example',
    },
  ]);
});

it('tells what a frame of an origin of its own requested', async () => {
  expect(await read(head, event({ initiator: 'null' }))).toHaveLength(1);
});

it.each([
  ['what the browser asks for by itself', event({ initiator: 'not an origin' })],
  ['preflights', event({ method: 'OPTIONS' })],
  ['other events', event({}, 8)],
  ['a line that was cut', event({}).slice(0, 60)],
  ['lines of nothing', ']}'],
])('leaves out %s', async (_, line) => {
  expect(await read(head, line)).toEqual([]);
});

it.each([
  ['nothing', []],
  ['another file', ['<!doctype html>', event({})]],
  [
    'a log of another form',
    [`{"constants": ${JSON.stringify({ logEventTypes: { OTHER: 1 } })},`, event({})],
  ],
])('refuses %s, which is no log of silent pages', async (_, lines) => {
  await expect(read(...lines)).rejects.toThrow(UnreadableLog);
});
