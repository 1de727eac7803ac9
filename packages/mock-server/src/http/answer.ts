import { LastingJson } from './lasting.js';
import type { Bytes } from '../storage/storage.js';

/** An answer before anybody has made a web `Response` of it: a port writes it as it is. */
export interface Answer {
  readonly status: number;
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | LastingJson | Bytes | Blob | ReadableStream<Bytes> | null;
}

/** The pages beside the API, and what faults have been at, are web responses from the beginning. */
export type Answered = Answer | Response;

export function toResponse(answered: Answered): Response {
  if (answered instanceof Response) return answered;
  const { body, status, headers } = answered;
  return new Response(body instanceof LastingJson ? String(body) : body, { status, headers });
}
