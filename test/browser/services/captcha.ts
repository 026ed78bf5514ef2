import { defineSample } from '../../support/sample.ts';
import { framingScript, talkingFrame } from './embed.ts';

/** reCAPTCHA, hCaptcha and Turnstile: a script that loads another or puts a frame into the form. */
export const captcha = defineSample({
  head: `<script src="https://www.google.com/recaptcha/api.js?render=explicit" async defer></script>
    <script src="https://js.hcaptcha.com/1/api.js?render=explicit" async defer></script>
    <script src="https://challenges.cloudflare.com/turnstile/v0/api.js" defer></script>`,
  body: '<form id="form"></form>',
  run: `
    for (const name of ['grecaptcha', 'hcaptcha', 'turnstile']) { await until(() => window[name]); note(name, await window[name].mount(form)); }
    localStorage._grecaptcha = '1'; localStorage['rc::a'] = '1'; note('kept', Object.keys(localStorage).sort());
    note('check', await fetch('https://hcaptcha.com/checksiteconfig?v=1&host=shop&sitekey=1', { method: 'POST', headers: { 'Content-Type': 'text/plain' } }).then(({ status }) => status));
    const x = new XMLHttpRequest(); x.open('POST', 'https://www.google.com/recaptcha/api2/reload?k=KEY'); x.send('x'); await event(x, 'load'); note('reload', x.status);
  `,
  notes: ['grecaptcha', 'hcaptcha', 'turnstile', 'kept', 'check', 'reload'],
  replies: {
    'www.google.com/recaptcha/api.js': {
      type: 'text/javascript',
      body: `const next = document.createElement('script'); next.async = true; next.charset = 'utf-8';
        next.src = 'https://www.gstatic.com/recaptcha/releases/1/recaptcha__en.js';
        document.getElementsByTagName('script')[0].parentNode.insertBefore(next, document.getElementsByTagName('script')[0]);`,
    },
    'www.gstatic.com/recaptcha/releases/1/recaptcha__en.js': framingScript(
      'grecaptcha',
      'https://www.google.com/recaptcha/api2/anchor?ar=1&k=KEY&size=invisible',
      `frame.setAttribute('sandbox', 'allow-scripts allow-same-origin'); frame.hidden = true;`,
    ),
    'www.google.com/recaptcha/api2/anchor': talkingFrame,
    'js.hcaptcha.com/1/api.js': framingScript(
      'hcaptcha',
      'https://newassets.hcaptcha.com/captcha/v1/1/static/hcaptcha.html#frame=checkbox',
    ),
    'newassets.hcaptcha.com/captcha/v1/1/static/hcaptcha.html': talkingFrame,
    'challenges.cloudflare.com/turnstile/v0/api.js': framingScript(
      'turnstile',
      'https://challenges.cloudflare.com/cdn-cgi/challenge-platform/h/b/turnstile/if/ov2/1',
    ),
    'challenges.cloudflare.com/cdn-cgi/challenge-platform/h/b/turnstile/if/ov2/1': talkingFrame,
  },
});
