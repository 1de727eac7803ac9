import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';
import { TimeoutError } from '../../errors.js';
import type { Http } from '../http.js';
import { type PlainAnswer, sendAsIs } from '../send-as-is.js';
import { digest, subtle } from '../../session/natives.js';
import { uploadsAddress } from './uploads-address.js';

/** Sends what tus wants to send as the client sends everything: with its session, to its address and nowhere else. */
export class TusStack implements HttpStack {
  readonly #http: Http;
  readonly #isWanted: () => boolean;

  constructor(http: Http, isWanted = () => true) {
    this.#http = http;
    this.#isWanted = isWanted;
  }

  /** tus forgets an abort that comes before its first request: that one is never sent, so nothing comes of the upload. */
  createRequest(method: string, url: string): HttpRequest {
    const request = new TusRequest(this.#http, method, url);
    return this.#isWanted() ? request : Object.assign(request, { send: never });
  }

  getName(): string {
    return 'drsk';
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

class TusRequest implements HttpRequest {
  readonly #http: Http;
  readonly #method: string;
  readonly #url: string;
  readonly #headers = new Headers();
  readonly #stop = new AbortController();
  #onProgress: (sent: number) => void = () => undefined;

  constructor(http: Http, method: string, url: string) {
    this.#http = http;
    this.#method = method;
    this.#url = url;
  }

  getMethod(): string {
    return this.#method;
  }

  getURL(): string {
    return this.#url;
  }

  setHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getHeader(name: string): string | undefined {
    return this.#headers.get(name) ?? undefined;
  }

  setProgressHandler(handler: (sent: number) => void): void {
    this.#onProgress = handler;
  }

  /** Nothing of ours lies below. */
  getUnderlyingObject(): undefined {
    return undefined;
  }

  async abort(): Promise<void> {
    this.#stop.abort();
  }

  async send(body: Blob | null): Promise<HttpResponse> {
    const [method, url] = [methodOf(this.#method), this.#url];
    const path = pathOf(this.#http, url);
    if (body) await this.#addChecksum(body);
    const timeout = new TimeoutError(`${this.#method} ${path}`, true);
    const patience = new Patience(() => this.#stop.abort(timeout));
    try {
      const answer = await sendAsIs(this.#http, {
        method,
        path,
        url,
        headers: this.#headers,
        body: body ?? undefined,
        signal: this.#stop.signal,
        onProgress: ({ loaded }) => {
          patience.begin();
          this.#onProgress(loaded);
        },
      });
      return toTusResponse(method, answer);
    } finally {
      patience.end();
    }
  }

  /** Pages without https cannot compute one; the whole file has its own all the same. */
  async #addChecksum(body: Blob): Promise<void> {
    if (!subtle) return;
    const bytes = new Uint8Array(await body.arrayBuffer());
    const hash = new Uint8Array(await digest(subtle, 'SHA-256', bytes));
    this.#headers.set('Upload-Checksum', `sha256 ${btoa(String.fromCharCode(...hash))}`);
  }
}

const methods = ['head', 'post', 'patch', 'delete'] as const;

type TusMethod = (typeof methods)[number];

function methodOf(name: string): TusMethod {
  return methods.find((method) => method === name.toLowerCase()) ?? 'head';
}

/** The path as the contract writes it. @throws {TypeError} when it would lead somewhere else with the session */
function pathOf(http: Http, url: string): string {
  const address = uploadsAddress(http);
  if (url === address) return '/uploads';
  if (url.startsWith(`${address}/`)) return '/uploads/{uploadId}';
  throw new TypeError('An upload leads away from the API');
}

/**
 * @throws {ApiError} where tus would take a passing trouble for the end of an upload and begin another one: only "not
 *   found" ends it
 */
function toTusResponse(method: TusMethod, { response, refusal }: PlainAnswer): HttpResponse {
  const { status, headers } = response;
  if (method === 'head' && refusal && status !== 404 && status !== 410) throw refusal;
  return {
    getStatus: () => status,
    getHeader: (name) => headers.get(name) ?? undefined,
    getBody: () => '',
    getUnderlyingObject: () => refusal,
  };
}

/** Milliseconds without a byte more, after which a connection counts as broken. */
const longest = 60_000;

/** Ends when nothing has happened for long. */
class Patience {
  readonly #end: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(end: () => void) {
    this.#end = end;
    this.begin();
  }

  begin(): void {
    this.end();
    this.#timer = setTimeout(this.#end, longest);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
