import type { HttpOptions } from './http-options.js';
import type { AnyCall } from './operation-types.js';

/**
 * The path with its parameters, which it takes from the front of `args`.
 *
 * @throws {TypeError} for an empty one, or dots: they would make another path of it.
 */
export function fillPath(path: string, args: unknown[]): string {
  return path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => {
    const value = args.shift();
    if (typeof value !== 'string' || /^\.{0,2}$/.test(value)) throw new TypeError(`No ${name}`);
    return encodeURIComponent(value);
  });
}

export function headersOf({ headers, locale }: HttpOptions, call: AnyCall): Headers {
  const result = new Headers(headers);
  const language = call.locale ?? (typeof locale === 'function' ? locale() : locale);
  if (language) result.set('Accept-Language', language);
  if (call.idempotencyKey) result.set('Idempotency-Key', call.idempotencyKey);
  if (call.ifMatch) result.set('If-Match', call.ifMatch);
  if (call.lastEventId) result.set('Last-Event-ID', call.lastEventId);
  return result;
}

/** What ky is given; it takes a `json` that is undefined for none. */
export function bodyOf({ body }: AnyCall): { json?: unknown; body?: FormData } {
  return body instanceof FormData ? { body } : { json: body };
}

/** Files take their time, unless the caller sets one. */
export function timeoutsOf(
  { timeout = 30_000, totalTimeout = 90_000 }: HttpOptions,
  call: AnyCall,
): { timeout: number | false; totalTimeout: number | false } {
  const isLimited = !call.take && !(call.body instanceof FormData);
  return {
    timeout: (call.timeout ?? (isLimited && timeout)) || false,
    totalTimeout: (call.totalTimeout ?? (isLimited && totalTimeout)) || false,
  };
}
