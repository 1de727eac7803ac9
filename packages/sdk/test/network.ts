import type { Transport } from '../src/index.js';

/** What the network does to one request instead of carrying it there and back. */
export type Fault = (request: Request, carry: Transport) => Promise<Response>;

export interface Sent {
  operation: string;
  headers: Headers;
}

/** A network before a server: it fails as told, and writes down what was sent. */
export class Network {
  readonly sent: Sent[] = [];
  /** The same with the status of what came back: `GET /v1/me 200`. */
  readonly answered: string[] = [];
  readonly #server: Transport;
  #faults: Fault[] = [];

  constructor(server: Transport) {
    this.#server = server;
  }

  /** What happens to the next requests, in their order; later ones pass. */
  fail(...faults: Fault[]): void {
    this.#faults = faults;
  }

  operations(): string[] {
    return this.sent.map(({ operation }) => operation);
  }

  readonly fetch: Transport = async (request) => {
    const operation = `${request.method} ${new URL(request.url).pathname}`;
    this.sent.push({ operation, headers: new Headers(request.headers) });
    const fault = this.#faults.shift();
    const response = await (fault ? fault(request, this.#server) : this.#server(request));
    this.answered.push(`${operation} ${response.status}`);
    return response;
  };
}

/** The request is lost. */
export const dropBefore: Fault = async () => {
  throw new TypeError('fetch failed');
};

/** The answer is lost. */
export const dropAfter: Fault = async (request, carry) => {
  await carry(request);
  throw new TypeError('fetch failed');
};

/** The answer is lost, and a browser that has kept the connection sends the same bytes again. */
export const sentTwice: Fault = async (request, carry) => {
  await carry(request.clone());
  return carry(request);
};

/** Nothing there to connect to, as Node says it. */
export const refused: Fault = async () => {
  throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
};

/** The answer breaks off in the middle. */
export const cutBody: Fault = async (request, carry) => {
  const text = await (await carry(request)).text();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};

/** Never answers, and does not hear that nobody waits. */
export const silence: Fault = () => new Promise<Response>(() => {});

/** Somebody in between answers. */
export function answers(status: number, body = '', headers: HeadersInit = {}): Fault {
  return async () => new Response(body, { status, headers });
}

export const pass: Fault = (request, carry) => carry(request);

/** Later than anything that comes at once. */
export const passLater: Fault = async (request, carry) => {
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
  return carry(request);
};
