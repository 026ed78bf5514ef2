import { gif } from '../gif.mjs';
import { send } from '../send.mjs';
import { mayRecord } from './may-record.mjs';

/** `GET /o/<token>.gif`: the same picture for everyone, so that the answer tells nothing. */
export const openPixel =
  ({ clicks, tokens, optOuts }) =>
  (request, response, token) => {
    const recipient = tokens.recipientOf(token);
    if (mayRecord(request, recipient, optOuts)) {
      clicks.add({ time: Date.now(), what: 'open', recipient });
    }
    send(response, 200, 'image/gif', gif, { 'Referrer-Policy': 'no-referrer' });
  };
