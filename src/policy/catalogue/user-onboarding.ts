import { defineServices } from './define.ts';

export const userOnboarding = defineServices({
  appcues: {
    name: 'Appcues',
    owner: 'Appcues, Inc.',
    purpose: 'functional',
    privacy: 'https://www.appcues.com/privacy',
    hosts: ['appcues.com', 'appcues.net'],
    keys: ['apc_*'],
    see: 'https://docs.appcues.com/',
  },
  chameleon: {
    name: 'Chameleon',
    owner: 'Chameleon',
    purpose: 'functional',
    privacy: 'https://www.chameleon.io/privacy',
    hosts: ['chameleon.io'],
    keys: ['chmln*'],
    see: 'https://developers.chameleon.io/',
  },
  userpilot: {
    name: 'Userpilot',
    owner: 'Userpilot, Inc.',
    purpose: 'functional',
    privacy: 'https://userpilot.com/privacy-policy/',
    hosts: ['userpilot.io'],
    see: 'npm:userpilot',
  },
  userflow: {
    name: 'Userflow',
    owner: 'Beamer',
    purpose: 'functional',
    privacy: 'https://www.userflow.com/policies/privacy-policy',
    hosts: ['userflow.com'],
    keys: ['userflow*'],
    see: 'npm:userflow.js',
  },
  commandbar: {
    name: 'Command AI',
    owner: 'Amplitude, Inc.',
    purpose: 'functional',
    privacy: 'https://amplitude.com/privacy',
    hosts: ['commandbar.com'],
    see: 'npm:commandbar',
  },
});
