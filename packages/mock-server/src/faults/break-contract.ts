import { validators } from '../generated/body-validators.js';
import { findingsOf } from '../http/findings.js';
import { withText } from './bodies.js';
import type { Call } from './call.js';

/** An answer that looks right and is none of the contract: a field is missing, or holds something else. */
export async function breakContract(response: Response, call: Call): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  const validate = validators[`${call.operation ?? ''} ${String(response.status)} ${type}`];
  if (!validate || type !== 'application/json') return response;
  const body: unknown = await response.json();
  const broken = wrongOnes(body).find((candidate) => !validate(candidate));
  if (broken === undefined) return withText(response, JSON.stringify(body), call);
  call.exchange.findings.push(...findingsOf('response', validate.errors ?? [], '/body'));
  return withText(response, JSON.stringify(broken), call);
}

/** What might go wrong in a release, the likeliest first: a field is gone, or of another type; in the end, all of it. */
function wrongOnes(body: unknown): unknown[] {
  if (!isObject(body)) return [{}, null];
  const names = Object.keys(body);
  const gone = names.map((name) => without(body, name));
  const changed = names.map((name) => ({ ...body, [name]: otherwise(body[name]) }));
  return [...gone, ...changed, []];
}

function without(body: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
}

function otherwise(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' ? 'object' : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
