import type { JournalEntry, JournalMessage } from '../entry.js';

/** HTTP Archive 1.2, as far as a sandbox has something to say. */
export interface Har {
  readonly log: {
    readonly version: '1.2';
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly HarEntry[];
  };
}

export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: HarRequest;
  readonly response: HarResponse;
  readonly cache: object;
  readonly timings: { readonly send: 0; readonly wait: number; readonly receive: 0 };
  readonly comment: string;
}

interface HarMessage {
  readonly httpVersion: 'HTTP/1.1';
  readonly cookies: readonly never[];
  readonly headers: readonly Pair[];
  readonly headersSize: -1;
  readonly bodySize: number;
}

interface HarRequest extends HarMessage {
  readonly method: string;
  readonly url: string;
  readonly queryString: readonly Pair[];
  readonly postData?: { readonly mimeType: string; readonly text: string };
}

interface HarResponse extends HarMessage {
  readonly status: number;
  readonly statusText: '';
  readonly content: { readonly size: number; readonly mimeType: string; readonly text: string };
  readonly redirectURL: '';
}

interface Pair {
  readonly name: string;
  readonly value: string;
}

export function toHar(entries: readonly JournalEntry[]): Har {
  const creator = { name: '@drsk/mock-server', version: '0' };
  return { log: { version: '1.2', creator, entries: entries.map(toHarEntry) } };
}

function toHarEntry(entry: JournalEntry): HarEntry {
  const { at, durationMs, operation, faults, requestId } = entry;
  return {
    startedDateTime: at,
    time: durationMs,
    request: toRequest(entry),
    response: toResponse(entry.response, entry.status),
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    comment: [operation, requestId, ...faults].filter(Boolean).join(' '),
  };
}

function toRequest({ method, path, request }: JournalEntry): HarRequest {
  const text = textOf(request);
  const mimeType = request.headers['content-type'] ?? '';
  const query = pairsOf(request.query);
  const search = new URLSearchParams(query.map(({ name, value }) => [name, value])).toString();
  return {
    ...messageOf(request, text),
    method,
    url: `https://sandbox.test${path}${search === '' ? '' : `?${search}`}`,
    queryString: query,
    ...(text !== '' && { postData: { mimeType, text } }),
  };
}

/** Where there was no answer, the format has a status of 0. */
function toResponse(response: JournalMessage | null, status: number | null): HarResponse {
  const message = response ?? { headers: {} };
  const text = textOf(message);
  const mimeType = message.headers['content-type'] ?? '';
  return {
    ...messageOf(message, text),
    status: status ?? 0,
    statusText: '',
    content: { size: bytesOf(text), mimeType, text },
    redirectURL: '',
  };
}

function messageOf({ headers }: JournalMessage, text: string): HarMessage {
  return {
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairsOf(headers),
    headersSize: -1,
    bodySize: bytesOf(text),
  };
}

function pairsOf(values: Readonly<Record<string, unknown>>): Pair[] {
  return Object.entries(values).map(([name, value]) => ({ name, value: String(value) }));
}

function textOf({ body }: JournalMessage): string {
  if (body === undefined) return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
