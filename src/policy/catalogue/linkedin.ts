import { defineServices } from './define.ts';

export const linkedin = defineServices({
  linkedin: {
    name: 'LinkedIn Insight Tag',
    owner: 'LinkedIn Corporation',
    purpose: 'marketing',
    privacy: 'https://www.linkedin.com/legal/privacy-policy',
    hosts: ['ads.linkedin.com', 'snap.licdn.com', 'platform.linkedin.com'],
    keys: ['li_fat_id', 'li_giant'],
    see: 'https://www.linkedin.com/legal/l/cookie-table',
  },
});
