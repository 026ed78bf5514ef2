/** The built-in texts, and the list of message keys every locale has. Plain text, never markup. */
export const en = {
  /** How the language is written: `ltr`, or `rtl` from right to left. */
  direction: 'ltr',
  title: 'Privacy choices',
  ask: '{site} asks to use cookies and similar techniques for these purposes. They stay off until you agree; you can change your choice at any time.',
  thisSite: 'This site',
  accept: 'Accept all',
  reject: 'Reject all',
  choose: 'Choose',
  policy: 'Privacy policy',

  text: 'Turn on what you agree to. The site works either way.',
  alwaysOn: 'Always on',
  save: 'Save choices',
  close: 'Close',
  saved: 'Your choices are saved.',

  'purpose.necessary': 'Necessary',
  'purpose.necessary.text':
    'Keeps the site running and secure, and remembers your choice. Needs no consent.',
  'purpose.functional': 'Functional',
  'purpose.functional.text': 'Remembers your settings and shows extras such as videos and maps.',
  'purpose.analytics': 'Analytics',
  'purpose.analytics.text': 'Counts visits and shows which pages work well.',
  'purpose.marketing': 'Marketing',
  'purpose.marketing.text':
    'Measures advertising and fits it to your interests, here and elsewhere.',

  services: 'Services',
  servicesNone: 'None known.',
  loading: 'Loading…',
  keys: 'Cookies and storage: {keys}',

  gpc: 'Global Privacy Control',
  dnt: 'Do Not Track',
  signal: 'Your browser sends {signal}. We honour it: optional purposes are off.',

  record: 'Your record',
  granted: 'Allowed',
  denied: 'Refused',
  answered: 'Answered',
  until: 'Valid until',
  banner: 'Banner',
  preferences: 'Privacy choices',
  api: 'This site',
  number: 'Number',
  download: 'Download',
  erase: 'Erase',
  erased: 'Your record is erased.',
  rights: 'You may see, correct and delete your data. We answer within 30 days.',
  contact: 'Contact',

  emailTitle: 'E-mail tracking',
  emailText:
    'Our e-mails tell us when you open them or click a link. Your choice covers both, also in e-mails you already have.',
  emailStop: 'Stop tracking',
  emailAllow: 'Allow tracking',
  emailStopped: 'Tracking is off.',
  emailAllowed: 'Tracking is on.',
  emailFailed: 'That did not work. Please try again.',
};

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
