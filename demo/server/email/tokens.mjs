import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const keyId = Buffer.from([1]);

/**
 * Tokens that stand for one reader of one mailing list: a key's number and 16 bytes of an HMAC. They
 * carry no address and never expire, since an opt-out must hold for mails already sent. The demo has
 * one reader, and forgets the key when it ends.
 */
export function createTokens(recipients = ['reader-1'], list = 'newsletter') {
  const key = randomBytes(32);
  const tokenOf = recipient =>
    Buffer.concat([
      keyId,
      createHmac('sha256', key).update(`${recipient}\n${list}`).digest().subarray(0, 16),
    ]);
  return {
    issue: (recipient = recipients[0]) => tokenOf(recipient).toString('base64url'),
    /** The reader a token stands for, or `undefined`; takes the same time for every reader. */
    recipientOf(token) {
      const given = Buffer.from(String(token), 'base64url');
      let found;
      for (const recipient of recipients) {
        const expected = tokenOf(recipient);
        if (given.length === expected.length && timingSafeEqual(given, expected)) found = recipient;
      }
      return found;
    },
  };
}
