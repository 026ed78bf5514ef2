import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/config/normalize.ts';
import { lockScript } from '../../../src/lock/script.ts';
import { lockSnippet } from '../../../src/lock/snippet.ts';

const snippet = (lock = {}) =>
  lockSnippet(
    normalize({ allow: ['cdn.example'], rules: [{ match: 'a.example', purpose: 'analytics' }] }),
    lock,
  );

describe('the lock for the head', () => {
  it('is an inline script and a policy right behind it', () => {
    const [script = '', meta = '', ...more] = snippet().split('\n');
    expect(script).toMatch(
      /^<script data-cfasync="false"( data-[a-z]+="[^"]*")+>[^\n]*<\/script>$/,
    );
    expect(script).toContain(`>${lockScript}</script>`);
    expect(meta).toBe(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self' cdn.example *.cdn.example 'unsafe-inline' 'unsafe-eval' data: blob:; base-uri 'self' cdn.example *.cdn.example tacet.invalid\" data-lock>",
    );
    expect(more).toEqual([]);
  });

  it("ends with the site's own policy, which nothing takes apart", () => {
    expect(snippet({ policy: 'object-src "x"' }).split('\n')[2]).toBe(
      '<meta http-equiv="Content-Security-Policy" content="object-src &quot;x&quot;">',
    );
  });
});
