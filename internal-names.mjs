/**
 * Names of properties that only our own modules know; the minifier shortens them. A name that is
 * missing here costs some bytes, and no more: so list nothing that a page, a configuration, a
 * record, the ledger, a vendor or the user interface's chunk gets to see.
 * `test/unit/internal-names.test.ts` watches over it.
 */
export const internalNames = [
  // base
  'disk',
  'natives',
  'queryAll',
  'realm',
  'requestUrl',
  'setCookie',
  'setInnerHtml',
  'tagOf',
  'trust',
  // config, consent, policy
  'answerFor',
  'findKey',
  'findPath',
  'hasPaths',
  'isAsking',
  'isGranted',
  'isSameSite',
  'oneOf',
  'problem',
  'purposeOf',
  // gate
  'admit',
  'eraseUngranted',
  'exists',
  'findingOf',
  'gate',
  'isKnown',
  'isLeaving',
  'judgesPaths',
  'lasting',
  'pass',
  'proceed',
  'refuse',
  'review',
  'room',
  'settle',
  'standIn',
  'wouldPass',
  // guards
  'addresses',
  'claim',
  'guardOf',
  'heldScripts',
  'holdInline',
  'takeTurn',
  'traits',
  'wasReleased',
];
