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
];

/** What a request says besides its path and its body. */
export function describeRequest(
  id: OperationId,
  { headers, url }: ReceivedRequest,
  folder: string,
): Pick<UncheckedRequest, 'sandboxUrl' | 'query' | 'headers' | 'locale' | 'client'> {
  const own = headerNames.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return {
    sandboxUrl: originOf(url) + folder,
    query: url.includes('?') ? queryOf(id, new URL(url).searchParams) : {},
    headers: Object.fromEntries(own),
    locale: localeOf(headers.get('accept-language')),
    client: { address: addressOf(headers), userAgent: headers.get('user-agent') },
  };
}

function queryOf(id: OperationId, parameters: URLSearchParams): Record<string, unknown> {
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
