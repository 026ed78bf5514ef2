import { defineServices } from './define.ts';

export const socialWidgets = defineServices({
  sharethis: {
    name: 'ShareThis',
    owner: 'ShareThis, Inc.',
    purpose: 'marketing',
    privacy: 'https://sharethis.com/privacy/',
    hosts: ['sharethis.com'],
    keys: ['__stid*'],
    see: 'npm:sharethis-reactjs',
  },
  addthis: {
    name: 'AddThis',
    owner: 'Oracle',
    purpose: 'marketing',
    privacy: 'https://www.oracle.com/legal/privacy/',
    hosts: ['addthis.com'],
    keys: ['__atuv*'],
    see: 'npm:third-party-web',
  },
  addtoany: {
    name: 'AddToAny',
    owner: 'AddToAny',
    purpose: 'functional',
    privacy: 'https://www.addtoany.com/privacy',
    hosts: ['addtoany.com'],
    see: 'https://www.addtoany.com/',
  },
  disqus: {
    name: 'Disqus',
    owner: 'Disqus, Inc.',
    purpose: 'functional',
    privacy: 'https://disqus.com/privacy-policy/',
    hosts: ['disqus.com', 'disquscdn.com'],
    see: 'npm:disqus-react',
  },
  gravatar: {
    name: 'Gravatar',
    owner: 'Automattic Inc.',
    purpose: 'functional',
    privacy: 'https://automattic.com/privacy/',
    hosts: ['gravatar.com'],
    see: 'https://docs.gravatar.com/',
  },
  trustpilot: {
    name: 'Trustpilot',
    owner: 'Trustpilot A/S',
    purpose: 'functional',
    privacy: 'https://legal.trustpilot.com/',
    hosts: ['trustpilot.com'],
    see: 'https://support.trustpilot.com/',
  },
});
