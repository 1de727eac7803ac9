import type { Session } from '@drsk/contract';
import type { SamplePerson } from '../src/account/personas/sample-people.js';
import type { Sandbox } from '../src/sandbox/sandbox.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into bodies as they like.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

interface Extras {
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** Speaks HTTP with a sandbox: JSON in, JSON out, one idempotency key for each request. */
export class SandboxClient {
  readonly #sandbox: Sandbox;
  readonly #token: string | undefined;
  #keys = 0;

  constructor(sandbox: Sandbox, token?: string) {
    this.#sandbox = sandbox;
    this.#token = token;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, { headers });
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, { body, headers });
  }

  patch(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('PATCH', path, { body, headers });
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path, {});
  }

  /** A body that is no form is sent as JSON, a text as it is. */
  async send(method: string, path: string, { body, headers }: Extras): Promise<Answer> {
    const own: Record<string, string> = {
      ...(method === 'POST' && { 'idempotency-key': `key-${(this.#keys += 1)}-${path}` }),
      ...(body !== undefined && !isBinary(body) && { 'content-type': 'application/json' }),
      ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
      ...headers,
    };
    const payload = isBinary(body) || typeof body === 'string' ? body : JSON.stringify(body);
    const response = await this.#sandbox.fetch(`https://sandbox.test${path}`, {
      method,
      headers: own,
      ...(payload !== undefined && { body: payload, duplex: 'half' }),
    });
    return { status: response.status, headers: response.headers, body: await read(response) };
  }
}

/** What has its type from the one who sends it. */
function isBinary(body: unknown): body is FormData | Blob | ReadableStream {
  return [FormData, Blob, ReadableStream].some((kind) => body instanceof kind);
}

/** The client of somebody who is logged in. */
export async function logIn(sandbox: Sandbox, person: SamplePerson): Promise<SandboxClient> {
  const session = await sessionOf(sandbox, person);
  return new SandboxClient(sandbox, session.accessToken);
}

export async function sessionOf(sandbox: Sandbox, person: SamplePerson): Promise<Session> {
  const { applicantKind, login, password } = person;
  const client = new SandboxClient(sandbox);
  const { body } = await client.post('/v1/sessions', { applicantKind, login, password });
  return body;
}

async function read(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream')) return response.body?.cancel(); // it has no end
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (type === '' || (bytes.length === 0 && type.includes('problem'))) return undefined;
  return type.includes('json') ? JSON.parse(new TextDecoder().decode(bytes)) : bytes;
}
