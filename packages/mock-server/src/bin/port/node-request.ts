import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Bytes } from '../../storage/storage.js';
import type { PortRequest, ReceivedHeaders } from '../../http/received-request.js';

/** The address that a request is for in full; undefined where it makes none. */
export function urlOf({
  url = '',
  headers: { host = 'localhost' },
}: IncomingMessage): string | undefined {
  if (!/^[\w.:[\]-]+$/.test(host)) return undefined;
  const full = url.startsWith('/') ? `http://${host}${url}` : url;
  // As most are, nothing is left to be put in order.
  if (/^\/[\w/-]*(?:\?[\w=&%-]*)?$/.test(url)) return full;
  return URL.canParse(full) ? new URL(full).href : undefined;
}

/** A request as Node has received it. */
export class NodeRequest implements PortRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: NodeHeaders;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #left: AbortController | undefined;

  constructor(url: string, incoming: IncomingMessage, outgoing: ServerResponse) {
    this.method = incoming.method ?? 'GET';
    this.url = url;
    // The sandbox knows no sockets: whoever calls is told to it as a proxy would.
    incoming.headers['x-forwarded-for'] ??= incoming.socket.remoteAddress;
    this.headers = new NodeHeaders(incoming.headers);
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  /** Whoever has read enough of it leaves the connection as it is, to answer on it. */
  get body(): AsyncIterable<Bytes> | null {
    if (this.method === 'GET' || this.method === 'HEAD') return null;
    return this.#incoming.iterator({ destroyOnReturn: false });
  }

  /** Aborts when whoever asked has left before the end of the answer. */
  get signal(): AbortSignal {
    return (this.#left ??= leaving(this.#outgoing)).signal;
  }

  get isAborted(): boolean {
    return isLeft(this.#outgoing);
  }

  whole(): Request {
    const { method, url, headers, body, signal } = this;
    const init = { method, headers: [...headers], signal };
    if (!body) return new Request(url, init);
    return new Request(url, { ...init, body: streamOf(body), ...half });
  }
}

/** What a body that is still coming has to be sent with. */
const half = { duplex: 'half' };

function streamOf(body: AsyncIterable<Bytes>): ReadableStream<Bytes> {
  const chunks = body[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

function leaving(outgoing: ServerResponse): AbortController {
  const left = new AbortController();
  const close = (): void => {
    if (isLeft(outgoing)) left.abort();
  };
  if (outgoing.closed) close();
  else outgoing.once('close', close);
  return left;
}

function isLeft({ closed, writableFinished }: ServerResponse): boolean {
  return closed && !writableFinished;
}

/** Read out of what Node has made of them. */
class NodeHeaders implements ReceivedHeaders {
  readonly #headers: IncomingHttpHeaders;

  constructor(headers: IncomingHttpHeaders) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const value = this.#headers[name.toLowerCase()];
    return (Array.isArray(value) ? value.join(', ') : value) ?? null;
  }

  has(name: string): boolean {
    return this.#headers[name.toLowerCase()] !== undefined;
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const name of Object.keys(this.#headers)) yield [name, this.get(name) ?? ''];
  }
}
