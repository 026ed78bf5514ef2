import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serveFolder } from '../../../src/audit/serve-folder.ts';

it('serves a folder, and says so where there is no file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-served-'));
  writeFileSync(join(folder, 'index.html'), 'a');
  const { address, close } = await serveFolder(folder);
  expect(await (await fetch(address)).text()).toBe('a');
  const missing = await fetch(`${address}none.html`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toBe('not found');
  await close();
  rmSync(folder, { recursive: true });
});
