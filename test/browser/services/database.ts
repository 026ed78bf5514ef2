import { defineSample } from '../../support/sample.ts';

/** Supabase's and Firebase's REST and sockets; their tables may be called anything. */
export const database = defineSample({
  run: `
    const S = 'https://abcdefghij.supabase.co', headers = { apikey: 'KEY', Authorization: 'Bearer KEY', 'Content-Type': 'application/json' };
    const status = (address, init) => fetch(address, init).then(({ status }) => status);
    note('read', await status(S + '/rest/v1/events?select=*&order=id', { headers }));
    note('write', await status(S + '/rest/v1/metrics', { method: 'POST', headers: { ...headers, Prefer: 'return=minimal' }, body: '[{"a":1}]' }));
    note('sign in', await status(S + '/auth/v1/token?grant_type=password', { method: 'POST', headers, body: '{}' }));
    note('store', await status(S + '/storage/v1/object/photos/a.jpg', { method: 'POST', headers: { apikey: 'KEY' }, body: new Blob(['x'], { type: 'image/jpeg' }) }));
    localStorage.setItem('sb-abcdefghij-auth-token', '{}'); note('kept', localStorage['sb-abcdefghij-auth-token']);
    const socket = address => event(new WebSocket(address), 'message').then(({ data }) => data);
    note('realtime', await socket(S.replace('https', 'wss') + '/realtime/v1/websocket?apikey=KEY&vsn=1.0.0'));
    note('firebase socket', await socket('wss://s-usc1c-nss-201.firebaseio.com/.ws?v=5&ns=shop'));
    note('firebase rest', await status('https://shop-default-rtdb.firebaseio.com/events.json?auth=KEY'));
    const channel = 'https://firestore.googleapis.com/google.firestore.v1.Firestore/Listen/channel?database=projects%2Fshop&VER=8&RID=1&t=1';
    const x = new XMLHttpRequest(); x.open('POST', channel); x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded'); x.send('headers=X&count=1'); await event(x, 'load'); note('firestore', x.status);
    note('identity', await status('https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=KEY', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }));
    const opened = indexedDB.open('firebaseLocalStorageDb', 1); await event(opened, 'success'); note('indexed', opened.result.name); opened.result.close();
    await event(indexedDB.deleteDatabase('firebaseLocalStorageDb'), 'success');
  `,
  notes: ['read', 'write', 'store', 'kept', 'realtime', 'firebase socket', 'firestore', 'indexed'],
  replies: {
    'abcdefghij.supabase.co/realtime/v1/websocket': { greeting: '{"event":"phx_reply"}' },
    's-usc1c-nss-201.firebaseio.com/.ws': { greeting: '{"t":"c"}' },
  },
});
