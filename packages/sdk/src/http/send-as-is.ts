import type { ApiError } from '../errors.js';
import { NativeRequest, NativeXhr } from '../session/natives.js';
import { abortable } from './abortable.js';
import { authorised } from './authorised.js';
import { Exchange } from './exchange.js';
import type { Http } from './http.js';
import type { Method } from './operation-types.js';
import { headersOf } from './request-parts.js';
import { sendByXhr, type UploadProgress } from './send-by-xhr.js';

export interface PlainRequest {
  method: Method | 'head';
  /** As the contract writes it, for an error. */
  path: string;
  url: string;
  headers: Headers;
  body: Blob | undefined;
  signal: AbortSignal;
  onProgress: (progress: UploadProgress) => void;
}

export interface PlainAnswer {
  response: Response;
  /** What the answer says where it is no success. */
  refusal: ApiError | undefined;
}

/**
 * Sends a request that another protocol has made: signed in and proven as any other, and only once, since that protocol
 * knows itself what to do when no answer comes.
 *
 * @throws {ConnectionError} when none comes
 */
export async function sendAsIs(http: Http, plain: PlainRequest): Promise<PlainAnswer> {
  const { method, path, body, url, signal } = plain;
  const exchange = new Exchange(http, {
    method: method === 'head' ? 'get' : method,
    path,
    call: transportOf(plain),
  });
  const headers = headersOf(exchange);
  for (const [name, value] of plain.headers) headers.set(name, value);
  const init = { method: method.toUpperCase(), headers, signal, ...(body && { body }) };
  const request = (): Request => new NativeRequest(url, init);
  const response = await abortable(authorised(exchange, request, signal), signal);
  return { response, refusal: response.ok ? undefined : exchange.refusal() };
}

/** Only a browser's XMLHttpRequest tells how far an upload is; a fetch of the caller's own goes first. */
function transportOf({ body, onProgress }: PlainRequest): Exchange['call'] {
  return body && NativeXhr ? { transport: (request) => sendByXhr(request, onProgress) } : {};
}
