import { checkIdl } from '../../idl/check-idl.ts';
import { readIdl } from '../../idl/read-idl.mjs';
import { expect, test } from './fixtures.ts';

test('the page is as near to the Web IDL of all specifications as without us', async ({
  both,
  tell,
}) => {
  const table = await readIdl();
  expect(table.length).toBeGreaterThan(1000);
  const { before, after } = await both(checkIdl, table);
  const { interfaces, members, checks, failures } = before;
  tell(
    `${interfaces} interfaces, ${members} members, ${checks} checks, ${failures.length} fail anyway`,
  );
  expect(after.failures.filter(failure => !failures.includes(failure))).toEqual([]);
  expect(after).toEqual(before);
  expect(members).toBeGreaterThan(3000);
});
