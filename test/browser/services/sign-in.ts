import { defineSample } from '../../support/sample.ts';
import { framingScript, talkingFrame } from './embed.ts';

/** Google's button, and the hidden frames in which sessions are renewed. */
export const signIn = defineSample({
  head: '<script src="https://accounts.google.com/gsi/client" async></script>',
  body: '<div id="button"></div>',
  run: `
    await until(() => window.google); note('google', await google.mount(button));
    const renew = async address => { const f = document.createElement('iframe'); f.style.display = 'none'; f.src = address; const heard = event(window, 'message'); document.body.append(f); note('renewed', (await heard).data.from); f.remove(); };
    await renew('https://shop.eu.auth0.com/authorize?client_id=1&response_mode=web_message&prompt=none&state=1');
    await renew('https://login.microsoftonline.com/common/oauth2/v2.0/authorize?prompt=none&client_id=1');
    note('token', await fetch('https://shop.eu.auth0.com/oauth/token', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'grant_type=authorization_code&code=1' }).then(({ status }) => status));
    note('identity', await fetch('https://securetoken.googleapis.com/v1/token?key=KEY', { method: 'POST', body: new URLSearchParams('grant_type=refresh_token') }).then(({ status }) => status));
    localStorage['a0.spajs.txs'] = '1'; sessionStorage['msal.interaction.status'] = '1'; note('kept', [Object.keys(localStorage), Object.keys(sessionStorage)]);
  `,
  notes: ['google', 'renewed', 'token', 'identity', 'kept'],
  replies: {
    'accounts.google.com/gsi/client': framingScript(
      'google',
      'https://accounts.google.com/gsi/button?type=standard&client_id=1&iframe_id=gsi_1',
    ),
    'accounts.google.com/gsi/button': talkingFrame,
    'shop.eu.auth0.com/authorize': talkingFrame,
    'login.microsoftonline.com/common/oauth2/v2.0/authorize': talkingFrame,
  },
});
