import type { Session } from '@drsk/contract';
import type { Sandbox } from '../sandbox/sandbox.js';

/** The API has refused what somebody wanted of it. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  /** What the answer says, a problem mostly. */
  readonly body: string;

  constructor(request: string, status: number, body: string) {
    super(`${request}: ${status} ${body}`);
    this.body = body;
  }
}

/** Who asks, and how. */
interface VisitorParts extends Pick<Sandbox, 'fetch'> {
  readonly token: string;
  /** Gives each request an idempotency key of its own. */
  readonly keys: () => string;
  readonly language?: string;
}

/** Somebody who is logged in, and uses the API as a page would. */
export class Visitor {
  readonly #parts: VisitorParts;

  constructor(parts: VisitorParts) {
    this.#parts = parts;
  }

  static async logIn(sandbox: Sandbox, login: string, keys: () => string): Promise<Visitor> {
    const person = sandbox.people.find((candidate) => candidate.login === login);
    if (!person) throw new Error(`Nobody logs in by ${login}`);
    const { applicantKind, password } = person;
    const visitor = new Visitor({ fetch: sandbox.fetch, token: '', keys });
    const session = await visitor.post<Session>('/sessions', { applicantKind, login, password });
    return new Visitor({ fetch: sandbox.fetch, token: session.accessToken, keys });
  }

  get<Body>(path: string): Promise<Body> {
    return this.#send('GET', path, {});
  }

  /** JSON, or a form as its bytes. */
  post<Body>(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Body> {
    return this.#send('POST', path, { body, headers });
  }

  /** @throws {RefusedError} where the answer is a problem: a story that cannot be told is no scenario */
  async #send<Body>(
    method: string,
    path: string,
    { body, headers = {} }: { body?: object; headers?: Record<string, string> },
  ): Promise<Body> {
    const { fetch, token, keys, language } = this.#parts;
    const own = new Headers(headers);
    if (token !== '') own.set('authorization', `Bearer ${token}`);
    if (language !== undefined) own.set('accept-language', language);
    if (method === 'POST') own.set('idempotency-key', keys());
    const isForm = body instanceof Blob; // which says itself what it is
    if (body && !isForm) own.set('content-type', 'application/json');
    const payload = isForm ? body : JSON.stringify(body);
    const init = { method, headers: own, ...(body && { body: payload }) };
    const response = await fetch(`https://sandbox.test/v1${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new RefusedError(`${method} ${path}`, response.status, text);
    return JSON.parse(text);
  }
}
