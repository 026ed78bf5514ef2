import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A request as the browser's network log tells it. */
export interface Logged {
  /** Milliseconds since 1970. */
  time: number;
  url: string;
  method: string;
  /** `subframe`, `main frame`, or `other`. */
  type: string;
  /** The origin of the document that asked for it, `null` for one of its own. */
  initiator: string;
}

interface Constants {
  logEventTypes: Record<string, number>;
  timeTickOffset: number | string;
}
interface LogEvent {
  type: number;
  time: string;
  params?: { url?: string; method?: string; initiator?: string; request_type?: string };
}

const asJson = (line: string): unknown => {
  try {
    return JSON.parse(line.replace(/,\s*$/, ''));
  } catch {
    // The last line of a browser that was ended.
    return undefined;
  }
};

/** A log that cannot be read must not look like pages that request nothing. */
export class UnreadableLog extends Error {}

/**
 * Reads what pages requested out of a network log of Chromium, line by line: logs are large. It tells
 * all that leaves the browser, also what a page sends while it goes, and by workers, which the
 * developer tools do not. What the browser asks for by itself is left out.
 * @throws UnreadableLog when it is none, or of a form that we do not know
 * @see https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
export async function* requestsIn(lines: AsyncIterable<string>): AsyncGenerator<Logged> {
  let constants: Constants | undefined;
  for await (const line of lines) {
    if (!constants) {
      const [, text = ''] = /^\{"constants":\s*(.*)$/.exec(line) ?? [];
      constants = asJson(text) as Constants | undefined;
      if (constants?.logEventTypes?.URL_REQUEST_START_JOB === undefined) break;
      continue;
    }
    if (!line.includes('"url"')) continue;
    const event = asJson(line) as LogEvent | undefined;
    if (!event || event.type !== constants.logEventTypes.URL_REQUEST_START_JOB) continue;
    const {
      url = '',
      method = 'GET',
      initiator = '',
      request_type: type = '',
    } = event.params ?? {};
    // A page, or a frame of an origin of its own.
    if (!/^(?:https?:|null)/.test(initiator) || method === 'OPTIONS') continue;
    yield {
      time: Number(event.time) + Number(constants.timeTickOffset),
      url,
      method,
      type,
      initiator,
    };
  }
  if (constants?.logEventTypes?.URL_REQUEST_START_JOB === undefined)
    throw new UnreadableLog('this browser writes no network log that can be read');
}

/** The same from a file. */
export const readNetLog = (path: string): AsyncGenerator<Logged> =>
  requestsIn(
    createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }),
  );
