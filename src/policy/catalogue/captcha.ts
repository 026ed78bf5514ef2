import { defineServices } from './define.ts';

export const captcha = defineServices({
  recaptcha: {
    name: 'reCAPTCHA',
    owner: 'Google LLC',
    purpose: 'necessary',
    privacy: 'https://policies.google.com/privacy',
    hosts: ['google.com/recaptcha', 'recaptcha.net', 'gstatic.com/recaptcha'],
    keys: ['_grecaptcha', 'rc::*'],
    see: 'https://developers.google.com/recaptcha',
  },
  hcaptcha: {
    name: 'hCaptcha',
    owner: 'Intuition Machines, Inc.',
    purpose: 'necessary',
    privacy: 'https://www.hcaptcha.com/privacy',
    hosts: ['hcaptcha.com'],
    see: 'https://docs.hcaptcha.com/',
  },
  turnstile: {
    name: 'Cloudflare Turnstile',
    owner: 'Cloudflare, Inc.',
    purpose: 'necessary',
    privacy: 'https://www.cloudflare.com/privacypolicy/',
    hosts: ['challenges.cloudflare.com'],
    keys: ['cf_clearance'],
    see: 'https://developers.cloudflare.com/turnstile/',
  },
  geetest: {
    name: 'GeeTest',
    owner: 'GeeTest',
    purpose: 'necessary',
    privacy: 'https://www.geetest.com/en/Private',
    hosts: ['geetest.com', 'geevisit.com'],
    see: 'https://docs.geetest.com/',
  },
});
