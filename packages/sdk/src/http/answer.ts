import type { Problem } from '@drsk/contract';
import { parseJson, readText } from '../session/natives.js';
import { type ApiError, toApiError } from '../errors.js';
import type { AnyCall } from './operation-types.js';

/** What came back, read to its end; of a stream only its beginning. */
export interface Answer {
  response: Response;
  text: string;
  /** Instead of the text, when something else was asked for and given. */
  taken?: unknown;
}

export async function readAnswer(response: Response, { take }: AnyCall): Promise<Answer> {
  if (take && response.ok) return { response, text: '', taken: await take(response) };
  return { response, text: await readText(response) };
}

/** The contract's problem, unless somebody else has answered in the server's place. */
export function problemOf({ text }: Answer): Problem | undefined {
  const value = Object(parse(text));
  const isProblem = typeof value.code === 'string' && typeof value.title === 'string';
  return isProblem ? value : undefined;
}

/** The error that the answer is; also for a success that cannot be read. */
export function errorOf(answer: Answer, operation: string, now: number): ApiError {
  const { status, headers } = answer.response;
  const problem = problemOf(answer);
  return toApiError({
    operation,
    status,
    problem,
    requestId: problem?.requestId ?? headers.get('X-Request-Id') ?? undefined,
    retryAfterSeconds: retryAfterSeconds(headers, now),
  });
}

/** `Retry-After`, which is seconds or a date. */
export function retryAfterSeconds(headers: Headers, now: number): number | undefined {
  const value = headers.get('Retry-After');
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

/** Nothing, when it is no JSON: a page of a proxy, or cut short. */
export function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    // Whoever asks says what that means.
    return undefined;
  }
}
