import { defineSample } from '../../support/sample.ts';
import { framingScript, talkingFrame } from './embed.ts';

const HIDDEN = `frame.style.cssText = 'position: absolute; visibility: hidden; width: 1px; height: 1px; border: 0';`;

/** Stripe's and PayPal's scripts, frames (some hidden) and calls. */
export const payment = defineSample({
  head: '<script src="https://js.stripe.com/v3/"></script>',
  body: '<form id="card"></form>',
  run: `
    const load = src => new Promise((done, fail) => { const s = document.createElement('script'); Object.assign(s, { src, async: true, onload: done, onerror: fail }); document.head.append(s); });
    note('stripe', await Stripe.mount(card));
    await load('https://m.stripe.network/inner.js'); note('hidden frame', await StripeM.mount(document.body));
    note('call', await fetch('https://api.stripe.com/v1/payment_methods', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'type=card&card[number]=4242' }).then(({ status }) => status));
    document.cookie = '__stripe_mid=1; path=/'; note('cookie', document.cookie.includes('__stripe_mid=1'));
    await load('https://www.paypal.com/sdk/js?client-id=test&currency=EUR'); note('paypal', await paypal.mount(card));
  `,
  notes: ['stripe', 'hidden frame', 'call', 'cookie', 'paypal'],
  replies: {
    'js.stripe.com/v3/': framingScript(
      'Stripe',
      'https://js.stripe.com/v3/elements-inner-card.html#wait=false',
    ),
    'js.stripe.com/v3/elements-inner-card.html': talkingFrame,
    'm.stripe.network/inner.js': framingScript(
      'StripeM',
      'https://m.stripe.network/inner.html',
      HIDDEN,
    ),
    'm.stripe.network/inner.html': talkingFrame,
    'www.paypal.com/sdk/js': framingScript('paypal', 'https://www.paypal.com/smart/buttons?a=1'),
    'www.paypal.com/smart/buttons': talkingFrame,
  },
});
