import type { SchemaError } from '../generated/body-validators.js';
import type { Finding } from './exchange.js';
import { pointerOf } from './field-problem.js';
import type { Fields, PlainReply, ReplyHeaders } from './operation.js';

/** More of them tell nobody more. */
const most = 100;
const mostInHeader = 20;

/** What validators complain of, each place once. */
export function findingsOf(
  side: Finding['side'],
  errors: readonly SchemaError[],
  prefix = '',
): Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const error of errors.slice(0, most)) {
    const place = plainPlace(prefix + pointerOf(error));
    if (!byPlace.has(place)) byPlace.set(place, { side, place, rule: error.keyword });
  }
  return [...byPlace.values()];
}

/** What the rules of the domain say of a request, by the fields of the problem. */
export function findingsIn({ type, body }: PlainReply): Finding[] {
  if (type !== 'application/problem+json' || !hasFields(body)) return [];
  const { fields } = body;
  return Object.entries(fields).map(([pointer, { code }]) => ({
    side: 'request',
    place: plainPlace(`/body${pointer}`),
    rule: code,
  }));
}

function hasFields(body: unknown): body is { readonly fields: Fields } {
  return typeof body === 'object' && body !== null && 'fields' in body && body.fields !== undefined;
}

/** For people: `/body/lastName required, /query/limit maximum`. */
export function violationsText(findings: readonly Finding[]): string {
  const texts = findings.map(({ place, rule }) => `${place} ${rule}`);
  const more = texts.length - mostInHeader;
  return [...texts.slice(0, mostInHeader), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** The header of an answer to a request that breaks the contract. */
export function violationsIn(findings: readonly Finding[]): ReplyHeaders {
  const own = findings.filter(({ side }) => side === 'request');
  return own.length === 0 ? {} : { 'drsk-sandbox-violations': violationsText(own) };
}

/** Names that the sender has made up may be anything, also somebody's number: those are not repeated. */
function plainPlace(pointer: string): string {
  return pointer
    .split('/')
    .map((name) => (/^(?:[A-Za-z][\w-]{0,50}|\d{1,3})?$/.test(name) ? name : '*'))
    .join('/');
}
