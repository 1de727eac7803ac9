import { Http } from './http.js';

/** The same with a header more: a secret must not stand in an address, which gets into logs. */
export function withHeader({ parts, identity }: Http, name: string, value?: string): Http {
  if (value === undefined) return new Http(parts, identity);
  const headers = new Headers(parts.options.headers);
  headers.set(name, value);
  return new Http({ ...parts, options: { ...parts.options, headers } }, identity);
}
