import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/links/classify.ts';

describe('classify', () => {
  it.each([
    ['https://a.example/', [], []],
    ['https://a.example/?utm_source=news&mc_eid=1&x=2', ['mc_eid'], ['utm_source']],
    ['https://a.example/?x=1#top&_kx=1&pk_campaign=a', ['_kx'], ['pk_campaign']],
    ['https://a.example/?gclid=1&utm_id=a&gclid=2&utm_id=b', ['gclid'], ['utm_id']],
    ['https://a.example/?utm_content=jane%40example.org&utm_id=7', ['utm_content'], ['utm_id']],
    ['https://a.example/?u=https%3A%2F%2Fx%2F%3Fmc_eid%3D1%26mc_cid%3D2', ['mc_eid'], ['mc_cid']],
    ['https://a.example/unsubscribe?mkt_tok=1', [], []],
    ['garbage', [], []],
  ])('%s: %j, %j', (url, personal, labels) => {
    expect(classify(url)).toEqual({ personal, labels });
  });

  it('takes a URL', () => {
    expect(classify(new URL('https://a.example/?gclid=1')).personal).toEqual(['gclid']);
  });

  it('knows the names of the site; what the site keeps is at most a label', () => {
    const url = '/?cid=1&utm_id=jane@example.org&mc_eid=1';
    expect(classify(url, { personal: ['cid'], keep: ['utm_*', 'mc_eid'] })).toEqual({
      personal: ['cid'],
      labels: ['utm_id'],
    });
  });
});
