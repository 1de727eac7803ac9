import { type OperationId, operations } from '@drsk/contract';
import type { Exchange, Finding } from '../http/exchange.js';
import type { Ending, Kept } from './kept.js';
import { shownHeaders } from './mask-headers.js';
import { hidden, isPlainName, looksPersonal, mask, maskAll, type Masking } from './mask.js';
import { answerOf, pathValuesOf, queryOf } from './said.js';

/** A request and its answer as they may be shown. */
export interface JournalEntry {
  /** Counts up from 1. */
  readonly id: number;
  /** RFC 3339, of the sandbox. */
  readonly at: string;
  readonly durationMs: number;
  /** Null where the contract has no such operation. */
  readonly operation: OperationId | null;
  readonly method: string;
  readonly path: string;
  /** Null where there was no answer. */
  readonly status: number | null;
  readonly ending: Ending;
  readonly requestId: string | null;
  readonly key: string | null;
  /** The account that it acted in. */
  readonly account: string | null;
  /** The account of whoever did. */
  readonly person: string | null;
  readonly request: JournalMessage & { readonly query: Readonly<Record<string, unknown>> };
  readonly response: JournalMessage | null;
  /** Where the request or the answer broke the contract. */
  readonly findings: readonly Finding[];
  /** What was done to it on purpose, by the names of the rules. */
  readonly faults: readonly string[];
}

export interface JournalMessage {
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as it is; a text as a text; undefined where there was none, or none that is a text. */
  readonly body?: unknown;
}

export type Shown = Pick<Masking, 'personalData'>;

/** Masks are put on when somebody looks, and not when a request comes. */
export function toEntry(kept: Kept, shown: Shown): JournalEntry {
  const { id, at, durationMs, operation, request, exchange, ending, response, faults } = kept;
  const { findings, requestId } = exchange;
  const places = findings.filter(({ side }) => side === 'request').map(({ place }) => place);
  const masking: Masking = { ...shown, wrongPlaces: new Set(places) };
  return {
    id,
    at,
    durationMs,
    operation: operation ?? null,
    method: request.method,
    path: shownPath(kept, masking),
    status: response?.status ?? null,
    ending,
    requestId: plain(requestId ?? null, shown),
    key: plain(request.headers.get('idempotency-key'), shown),
    ...whoseOf(exchange),
    request: {
      headers: shownHeaders(request.headers, shown),
      query: maskAll(queryOf(kept), masking, '/query'),
      ...bodyOf(exchange.body, masking),
    },
    response: response
      ? {
          headers: shownHeaders(Object.entries(response.headers), shown),
          ...bodyOf(answerOf(kept), shown),
        }
      : null,
    findings,
    faults,
  };
}

function bodyOf(body: unknown, masking: Masking): { body?: unknown } {
  if (body === undefined) return {};
  return {
    body: typeof body === 'string' ? shownText(body, masking) : mask(body, masking, '/body'),
  };
}

/** A file for calendars or tables is full of somebody's cases. */
function shownText(text: string, { personalData }: Shown): string {
  return personalData === 'shown' ? text : `(${String(text.length)} characters)`;
}

function whoseOf({ caller }: Exchange): Pick<JournalEntry, 'account' | 'person'> {
  return { account: caller?.accountId ?? null, person: caller?.personId ?? null };
}

/** What clients make up is usually chance; it may be anything, though. */
function plain(text: string | null, { personalData }: Shown): string | null {
  return text === null || personalData === 'shown' || isPlainName(text) ? text : hidden;
}

/** As the contract writes it, with what may be seen in place of the names. */
export function shownPath(kept: Kept, masking: Masking): string {
  const { operation, request } = kept;
  if (!operation) return shownSteps(new URL(request.url).pathname, masking);
  const values = maskAll(pathValuesOf(kept), masking, '/path');
  const path = operations[operation].path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    values[name] === hidden ? hidden : encodeURIComponent(String(values[name])),
  );
  return `/v1${path}`;
}

/** Nobody knows what an address of nothing is made of. */
function shownSteps(path: string, { personalData }: Shown): string {
  if (personalData === 'shown') return path;
  const steps = path.split('/');
  return steps
    .map((step) => (/^[a-z\d_-]{0,40}$/.test(step) && !looksPersonal(step) ? step : hidden))
    .join('/');
}
