import { en } from '../texts/en.mjs';
import { zh } from '../texts/zh.mjs';
import { tags } from '../trackers/tags.mjs';
import { homePage } from './home.mjs';
import { layout } from './layout.mjs';
import { mailPage } from './mail.mjs';
import { privacyPage } from './privacy.mjs';
import { teaPage } from './tea.mjs';

const pages = [
  [/^\/$/, homePage],
  [/^\/tea\/([a-z]+)$/, teaPage],
  [/^\/privacy\.html$/, privacyPage],
  [/^\/mail\.html$/, mailPage],
];

/**
 * The page at an address, or `undefined`. Chinese pages are those under `/zh/`. `?markup=plain` writes
 * the trackers' static tags as the vendors' manuals do.
 */
export function page(url, { trackerUrl, paneUrl, config, token }) {
  const [, chinese, rest] = /^(\/zh(?=\/|$))?(.*)$/.exec(url.pathname);
  const lang = chinese ? 'zh' : 'en';
  const path = rest || '/';
  const plain = url.searchParams.get('markup') === 'plain';
  const context = {
    lang,
    texts: lang === 'zh' ? zh : en,
    base: lang === 'zh' ? '/zh' : '',
    other: lang === 'zh' ? path : `/zh${path}`,
    plain,
    tag: plain ? tags.plain : tags.marked,
    trackerUrl,
    paneUrl,
    config,
    token,
  };
  for (const [pattern, render] of pages) {
    const match = pattern.exec(path);
    const content = match && render(context, match[1]);
    if (content) return layout(context, content);
  }
  return undefined;
}
