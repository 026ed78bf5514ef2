import { describe, expect, it } from 'vitest';
import { identifiers, isListed, labels } from '../../../src/links/identifiers.ts';

describe('identifiers', () => {
  it('has at least 70 entries, each once', () => {
    expect(identifiers.length).toBeGreaterThanOrEqual(70);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  it('knows the names one meets most', () => {
    const common =
      'mc_eid _hsenc _hsmi __hstc __hssc __hsfp mkt_tok vero_id oly_enc_id _kx ck_subscriber_id sfmc_id ' +
      'et_rid ml_subscriber_hash _bhlid bsft_clkid sc_uid at_recipient_id ss_email_id wickedid vgo_ee ' +
      'utm_email elqTrackId spUserID dm_i cio_id _ga _gl pk_vid gclid gbraid wbraid dclid gad_source ' +
      'srsltid fbclid igshid msclkid ttclid twclid li_fat_id epik ScCid rdt_cid yclid bd_vid gdt_vid ' +
      'irclickid awc cjevent _branch_match_id s_kwcid ef_id';
    expect(common.split(' ').filter(name => !isListed(name, identifiers))).toEqual([]);
  });

  it.each([...identifiers, ...labels])('%s is one name, or the beginning of a family', entry => {
    expect(entry).toMatch(/^[\w-]{2,}\*?$/);
  });

  it.each([
    'email',
    'sid',
    'uid',
    'cid',
    'pp',
    'ref',
    'clickid',
    's',
    'si',
    'id',
    'q',
    'token',
    'code',
    'state',
    'page',
    'lang',
    'v',
    't',
    'source',
    'campaign',
    'GCLID',
    '__s',
    'consent-email',
  ])('%s is left to the site', name => {
    expect(isListed(name, identifiers)).toBe(false);
    expect(isListed(name, labels)).toBe(false);
  });
});

describe('isListed', () => {
  it.each([
    ['a', ['a'], true],
    ['A', ['a'], false],
    ['ab', ['a'], false],
    ['a', [], false],
    ['', [], false],
    ['nl_', ['nl_*'], true],
    ['nl_1', ['x', 'nl_*'], true],
    ['xnl_1', ['nl_*'], false],
    ['nl_*', ['nl_*'], true],
    ['anything', ['*'], true],
    ['a.c', ['a?c'], false],
  ])('%s in %j: %s', (name, list, expected) => {
    expect(isListed(name, list)).toBe(expected);
  });
});
