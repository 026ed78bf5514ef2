import { escapeText } from './html.mjs';

const form = token => `
<p>Press a button; opening this page has changed nothing. 请按一个按钮；打开本页没有改变任何设置。</p>
<form method="post" action="/email/opt-out"><input type="hidden" name="token" value="${escapeText(token)}">
<p><button class="button" name="Click-Tracking" value="Off">Stop · 停止</button>
<button class="button ghost" name="Click-Tracking" value="On">Allow · 允许</button></p></form>`;

const done = {
  Off: '<p role="status">Stopped, for letters already sent, too. 已停止，对已经发出的信同样有效。</p>',
  On: '<p role="status">Allowed again. 已重新允许。</p>',
};

/** What a browser sees at the opt-out endpoint: a form, or, after it was sent, what now holds. */
export const optOutPage = (token, choice) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Tracking in e-mails</title>
<link rel="icon" href="/assets/favicon.svg"><link rel="stylesheet" href="/assets/shop.css"></head>
<body><main class="prose narrow"><h1>Click and open tracking in our e-mails · 邮件中的点击与打开统计</h1>
${choice ? done[choice] : form(token)}</main></body></html>`;
