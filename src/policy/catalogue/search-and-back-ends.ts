import { defineServices } from './define.ts';

export const searchAndBackEnds = defineServices({
  algolia: {
    name: 'Algolia search',
    owner: 'Algolia, Inc.',
    purpose: 'necessary',
    privacy: 'https://www.algolia.com/policies/privacy',
    hosts: ['algolia.net', 'algolianet.com'],
    keys: ['algolia*'],
    see: 'npm:algoliasearch',
  },
  'algolia-insights': {
    name: 'Algolia Insights',
    owner: 'Algolia, Inc.',
    purpose: 'analytics',
    privacy: 'https://www.algolia.com/policies/privacy',
    hosts: ['insights.algolia.io', 'insights.*.algolia.io'],
    keys: ['_ALGOLIA'],
    see: 'npm:search-insights',
  },
  firebase: {
    name: 'Firebase and Google sign-in',
    owner: 'Google LLC',
    purpose: 'necessary',
    privacy: 'https://firebase.google.com/support/privacy',
    hosts: [
      'firebaseio.com',
      'firestore.googleapis.com',
      'identitytoolkit.googleapis.com',
      'securetoken.googleapis.com',
      'accounts.google.com',
    ],
    keys: ['firebase:*'],
    see: 'npm:firebase',
  },
  supabase: {
    name: 'Supabase',
    owner: 'Supabase, Inc.',
    purpose: 'necessary',
    privacy: 'https://supabase.com/privacy',
    hosts: ['supabase.co'],
    keys: ['sb-*-auth-token*'],
    see: 'npm:@supabase/supabase-js',
  },
});
