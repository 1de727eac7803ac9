import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { pathOf, type ReceivedRequest } from '../http/received-request.js';

/** What the build has put there, packed: Swagger UI, the page around it, and the document (tools/copy-reference.mjs). */
const folder = new URL('../reference/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'reference.css': 'text/css; charset=utf-8',
  'openapi.json': 'application/json',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
};

/** Nothing from other hosts, and nobody frames it; Swagger UI draws its icons from `data:` and styles what it draws. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Whether a request is about the reference, so that all others need not wait to hear that they are not. */
export function isOfReference({ url }: ReceivedRequest): boolean {
  return pathOf(url).startsWith('/docs');
}

/** The API reference under `/docs/`: nothing where something else is asked for. */
export async function apiReference({
  url,
  headers,
}: ReceivedRequest): Promise<Response | undefined> {
  const pathname = pathOf(url);
  if (pathname === '/docs')
    return new Response(null, { status: 308, headers: { location: '/docs/' } });
  if (!pathname.startsWith('/docs/')) return undefined;
  const name = pathname.slice('/docs/'.length) || 'index.html';
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (type === undefined) return undefined;
  const packed = await readFile(new URL(`${name}.gz`, folder));
  const isPacked = /\bgzip\b/.test(headers.get('accept-encoding') ?? '');
  return new Response(new Uint8Array(isPacked ? packed : gunzipSync(packed)), {
    headers: {
      ...(isPacked && { 'content-encoding': 'gzip' }),
      vary: 'accept-encoding',
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    },
  });
}
