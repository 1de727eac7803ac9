import type { Exchange } from './exchange.js';

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

export function headersOf({ call, parts }: Exchange): Headers {
  const { headers, locale } = parts.options;
  const result = new Headers(headers);
  const isJson = call.body !== undefined && !(call.body instanceof FormData);
  const more = {
    'Accept-Language': call.locale ?? (typeof locale === 'function' ? locale() : locale),
    'Idempotency-Key': call.idempotencyKey,
    'If-Match': call.ifMatch,
    'Last-Event-ID': call.lastEventId,
    'Content-Type': isJson && 'application/json',
  };
  for (const [name, value] of Object.entries(more)) if (value) result.set(name, value);
  return result;
}

/** What any number of requests can be made of; a body that is undefined is none. */
export function initOf(exchange: Exchange): RequestInit {
  const { body } = exchange.call;
  return {
    method: exchange.method.toUpperCase(),
    headers: headersOf(exchange),
    body: body instanceof FormData ? body : JSON.stringify(body),
  };
}

export function addressOf({ call, parts }: Exchange, path: string): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query ?? {}))
    if (value !== undefined) search.set(name, String(value));
  return `${String(parts.options.baseUrl).replace(/\/+$/, '')}${path}?${search}`.replace(/\?$/, '');
}

/** Milliseconds of an attempt, and of all; 0 for ever. Files take their time, unless the caller sets one. */
export function timesOf({ call, parts }: Exchange): [attempt: number, all: number] {
  const isLimited = !call.take && !(call.body instanceof FormData);
  const { timeout = 30_000, totalTimeout = 90_000 } = parts.options;
  return [
    call.timeout ?? (isLimited ? timeout : 0),
    call.totalTimeout ?? (isLimited ? totalTimeout : 0),
  ];
}
