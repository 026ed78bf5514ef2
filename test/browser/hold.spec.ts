import {
  deny,
  expect,
  grant,
  logOf,
  NOTHING,
  onDisk,
  tabTest as test,
} from '../support/fixtures.ts';
import { requestForms, TOOLS, writeForms } from '../support/forms.ts';

const inBody = (code: string) => `<script>${TOOLS}\n${code}</script>`;

for (const { name, run, path, granted, denied, check, expected } of requestForms) {
  test.describe(name, () => {
    const out = `tracker.localhost${path}`;

    test('waits until marketing is granted, then arrives once', async ({ open, site, settled }) => {
      const page = await open(inBody(run));
      await settled();
      expect(site.hits('tracker.localhost'), 'before consent').toEqual([]);
      expect(await onDisk(page)).toEqual(NOTHING);

      await grant(page);
      const hit = await site.whenHit(out);
      await settled();
      expect(site.count('tracker.localhost'), 'after consent').toBe(1);
      if (check) expect(check(hit)).toEqual(expected);
      if (granted) await expect.poll(() => logOf(page)).toEqual(granted);
    });

    test('never arrives after a refusal, and is settled', async ({ open, site, settled }) => {
      const page = await open(inBody(run));
      await deny(page);
      if (denied) await expect.poll(() => logOf(page)).toEqual(denied);
      await settled();
      expect(site.hits('tracker.localhost')).toEqual([]);
    });

    test('arrives once for a visitor who agreed before', async ({ open, site, settled }) => {
      const page = await open(inBody(run), { answered: 'granted' });
      const hit = await site.whenHit(out);
      await settled();
      expect(site.count('tracker.localhost')).toBe(1);
      if (check) expect(check(hit)).toEqual(expected);
      if (granted) await expect.poll(() => logOf(page)).toEqual(granted);
    });

    test('never arrives for a visitor who refused before', async ({ open, site, settled }) => {
      const page = await open(inBody(run), { answered: 'denied' });
      await settled();
      if (denied) await expect.poll(() => logOf(page)).toEqual(denied);
      await settled();
      expect(site.hits('tracker.localhost')).toEqual([]);
      expect(await onDisk(page)).toEqual(NOTHING);
    });
  });
}

for (const { name, run, read, place } of writeForms) {
  test.describe(name, () => {
    const written = { ...NOTHING, [place]: ['_trk_a'] };
    // Asynchronous interfaces are given their turn.
    const code = `<script>${run}; log.push('ran')</script>`;

    test('is not on the disk until marketing is granted', async ({ open, site, settled }) => {
      const page = await open(code);
      await settled();
      expect(await logOf(page)).toEqual(['ran']);
      expect(await onDisk(page), 'before consent').toEqual(NOTHING);
      expect(await page.evaluate(read), 'read back while held').toBe('1');
      expect(site.everything().at(-1)?.headers.cookie ?? '', 'sent to the server').not.toContain(
        '_trk',
      );

      await grant(page);
      await expect.poll(() => onDisk(page), 'after consent').toEqual(written);
      expect(await page.evaluate(read)).toBe('1');
    });

    test('is forgotten after a refusal', async ({ open, settled }) => {
      const page = await open(code);
      await deny(page);
      await settled();
      expect(await onDisk(page)).toEqual(NOTHING);
      expect((await page.evaluate(read)) ?? null, 'read back').toBeNull();
    });

    test('is written for a visitor who agreed before', async ({ open, settled }) => {
      const page = await open(code, { answered: 'granted' });
      await settled();
      await expect.poll(() => onDisk(page)).toEqual(written);
    });

    test('is never written for a visitor who refused before', async ({ open, settled }) => {
      const page = await open(code, { answered: 'denied' });
      await settled();
      expect(await onDisk(page)).toEqual(NOTHING);
    });
  });
}
