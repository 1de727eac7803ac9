import type { OperationId } from '@drsk/contract';
import { routes } from '../generated/routes.js';
import { localeOf } from './locale.js';
import type { UncheckedRequest } from './operation.js';
import { originOf, type ReceivedHeaders, type ReceivedRequest } from './received-request.js';

/** The headers that operations take, as the contract writes them. */
const headerNames = [
  'If-Match',
  'Idempotency-Key',
  'Last-Event-ID',
  'Booking-Key',
  'Upload-Key',
  'Tus-Resumable',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
  'Upload-Checksum',
].map((name) => ({ name, key: name.toLowerCase() }));

/** What a request says besides its path and its body. */
export function describeRequest(
  id: OperationId,
  { headers, url }: ReceivedRequest,
  folder: string,
): Pick<UncheckedRequest, 'sandboxUrl' | 'query' | 'headers' | 'locale' | 'client'> {
  const own: Record<string, string> = {};
  for (const { name, key } of headerNames) {
    const value = headers.get(key);
    if (value !== null) own[name] = value;
  }
  return {
    sandboxUrl: originOf(url) + folder,
    query: queryOf(id, url),
    headers: own,
    locale: localeOf(headers.get('accept-language')),
    client: { address: addressOf(headers), userAgent: headers.get('user-agent') },
  };
}

function queryOf(id: OperationId, url: string): Record<string, unknown> {
  const start = url.indexOf('?');
  if (start === -1) return {};
  const [text = ''] = url.slice(start + 1).split('#');
  const parameters = new URLSearchParams(text);
  const lists: readonly string[] = routes[id].lists;
  const entries = [...parameters].map(([name, value]): [string, unknown] => [
    name,
    lists.includes(name) ? value.split(',') : value,
  ]);
  return Object.fromEntries(entries);
}

export function addressOf(headers: ReceivedHeaders): string | null {
  return headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? null;
}
