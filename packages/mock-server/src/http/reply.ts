import type { ProblemCode } from '@drsk/contract';
import type { FieldErrors } from '@drsk/domain';
import type { Bytes } from '../storage/storage.js';
import type { Finding } from './exchange.js';
import { findingsIn } from './findings.js';
import type { ReplyHeaders, PlainReply, ProblemDetails } from './operation.js';

export function json<const Status extends number, Body>(
  status: Status,
  body: Body,
  headers: ReplyHeaders = {},
) {
  return { status, type: 'application/json', body, headers } as const;
}

export function noContent(headers: ReplyHeaders = {}) {
  return { status: 204, headers } as const;
}

/** A file, under the name it is to be saved as. */
export function file<const Type extends string>(
  type: Type,
  body: Uint8Array | Blob | ReadableStream<Bytes>,
  fileName: string,
) {
  const name = encodeURIComponent(fileName).replaceAll("'", '%27');
  const headers = { 'content-disposition': `attachment; filename*=UTF-8''${name}` };
  return { status: 200, type, body, headers } as const;
}

/** What a problem has besides its status and its code. */
export interface ProblemExtras extends Omit<ProblemDetails, 'code'> {
  readonly headers?: ReplyHeaders;
  /** What the contract does not have in the request: for headers and journals, not for the answer. */
  readonly findings?: readonly Finding[];
}

/** Returned, it leaves what the handler has done; thrown as a ProblemError, it undoes that. */
export function problem<const Status extends number>(
  status: Status,
  code: ProblemCode,
  { headers = {}, findings: _findings, ...details }: ProblemExtras = {},
) {
  return {
    status,
    type: 'application/problem+json',
    body: { code, ...details },
    headers: { ...challenge(status, code), ...headers },
  } as const;
}

/** What a 401 has to name (RFC 9110, 11.6.1): how to authenticate, and what was wrong with it (RFC 9449, 7.1). */
function challenge(status: number, code: ProblemCode): ReplyHeaders {
  if (status !== 401) return {};
  const isOfProof = code === 'use_dpop_nonce' || code === 'invalid_dpop_proof';
  if (isOfProof) return { 'www-authenticate': `DPoP error="${code}", algs="ES256"` };
  const error = /^(?:session|token)_/.test(code) ? 'error="invalid_token", ' : '';
  return { 'www-authenticate': `DPoP ${error}algs="ES256", Bearer` };
}

/** Ends a request with a problem and undoes what it has done. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly reply: PlainReply;

  readonly #parameters: Parameters<typeof problem>;

  constructor(...parameters: Parameters<typeof problem>) {
    super(parameters[1]);
    this.#parameters = parameters;
    this.reply = problem(...parameters);
  }

  get findings(): readonly Finding[] {
    return this.#parameters[2]?.findings ?? findingsIn(this.reply);
  }

  with(headers: ReplyHeaders): ProblemError {
    if (Object.keys(headers).length === 0) return this;
    const [status, code, details] = this.#parameters;
    return new ProblemError(status, code, {
      ...details,
      headers: { ...details?.headers, ...headers },
    });
  }
}

export function withMore(reply: PlainReply, headers: ReplyHeaders): PlainReply {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

/** Adds headers to a problem that the work ends with. */
export async function withHeaders<T>(headers: ReplyHeaders, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw error.with(headers);
  }
}

/** Adds headers, known once the work is done, to its answer and to a problem alike. */
export async function withAll(
  headers: () => ReplyHeaders,
  work: () => Promise<PlainReply>,
): Promise<PlainReply> {
  try {
    return withMore(await work(), headers());
  } catch (error) {
    throw error instanceof ProblemError ? error.with(headers()) : error;
  }
}

/** @throws always: what the rules of the domain say of a request, by field */
export function refuseFields(errors: FieldErrors): never {
  throw new ProblemError(422, 'validation_failed', { fields: pointed(errors) });
}

/** With JSON Pointers for the names of fields. */
export function pointed(errors: FieldErrors): FieldErrors {
  return Object.fromEntries(Object.entries(errors).map(([path, error]) => [`/${path}`, error]));
}
