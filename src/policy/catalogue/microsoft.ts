import { defineServices } from './define.ts';

export const microsoft = defineServices({
  'microsoft-ads': {
    name: 'Microsoft Advertising (UET)',
    owner: 'Microsoft Corporation',
    purpose: 'marketing',
    privacy: 'https://privacy.microsoft.com/privacystatement',
    hosts: ['bat.bing.com', 'bat.bing.net'],
    keys: ['_uet*'],
    see: 'https://learn.microsoft.com/en-us/advertising/guides/universal-event-tracking',
  },
  clarity: {
    name: 'Microsoft Clarity',
    owner: 'Microsoft Corporation',
    purpose: 'analytics',
    privacy: 'https://privacy.microsoft.com/privacystatement',
    hosts: ['clarity.ms', 'c.bing.com'],
    keys: ['_clck', '_clsk', '_cltk'],
    see: 'npm:clarity-js',
  },
  'application-insights': {
    name: 'Azure Application Insights',
    owner: 'Microsoft Corporation',
    purpose: 'analytics',
    privacy: 'https://privacy.microsoft.com/privacystatement',
    hosts: [
      'services.visualstudio.com',
      'applicationinsights.azure.com',
      'monitor.azure.com',
      'events.data.microsoft.com',
      'az416426.vo.msecnd.net',
    ],
    keys: ['ai_user', 'ai_session', 'ai_auth*', 'AI_*uffer*', 'appInsights*'],
    see: 'npm:@microsoft/applicationinsights-web',
  },
  adnxs: {
    name: 'Xandr (AppNexus)',
    owner: 'Microsoft Corporation',
    purpose: 'marketing',
    privacy: 'https://about.ads.microsoft.com/en-us/solutions/xandr/platform-privacy-policy',
    hosts: ['adnxs.com'],
    see: 'https://learn.microsoft.com/en-us/xandr/',
  },
});
