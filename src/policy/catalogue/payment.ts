import { defineServices } from './define.ts';

export const payment = defineServices({
  stripe: {
    name: 'Stripe',
    owner: 'Stripe, Inc.',
    purpose: 'necessary',
    privacy: 'https://stripe.com/privacy',
    hosts: ['stripe.com', 'stripe.network'],
    keys: ['__stripe_*'],
    see: 'npm:@stripe/stripe-js',
  },
  paypal: {
    name: 'PayPal and Braintree',
    owner: 'PayPal, Inc.',
    purpose: 'necessary',
    privacy: 'https://www.paypal.com/us/legalhub/privacy-full',
    hosts: ['paypal.com', 'paypalobjects.com', 'braintreegateway.com', 'braintree-api.com'],
    see: 'npm:@paypal/paypal-js',
  },
  adyen: {
    name: 'Adyen',
    owner: 'Adyen N.V.',
    purpose: 'necessary',
    privacy: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
    hosts: ['adyen.com'],
    see: 'npm:@adyen/adyen-web',
  },
  klarna: {
    name: 'Klarna',
    owner: 'Klarna Bank AB',
    purpose: 'necessary',
    privacy: 'https://www.klarna.com/international/privacy-policy/',
    hosts: ['klarna.com', 'klarnacdn.net'],
    see: 'https://docs.klarna.com/',
  },
  square: {
    name: 'Square',
    owner: 'Block, Inc.',
    purpose: 'necessary',
    privacy: 'https://squareup.com/legal/general/privacy',
    hosts: ['squareup.com', 'squarecdn.com'],
    see: 'npm:@square/web-sdk',
  },
  alipay: {
    name: 'Alipay',
    owner: 'Ant Group',
    purpose: 'necessary',
    privacy: 'https://render.alipay.com/p/c/k2cx0tg8',
    hosts: ['alipay.com'],
    see: 'https://opendocs.alipay.com/',
  },
});
