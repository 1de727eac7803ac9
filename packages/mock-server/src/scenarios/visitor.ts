import type { Session } from '@drsk/contract';
import type { Sandbox } from '../sandbox/sandbox.js';

/** Somebody who is logged in, and uses the API as a page would. */
export class Visitor {
  readonly #sandbox: Sandbox;
  readonly #token: string;
  readonly #keys: () => string;

  private constructor(sandbox: Sandbox, token: string, keys: () => string) {
    this.#sandbox = sandbox;
    this.#token = token;
    this.#keys = keys;
  }

  /** `keys` gives each request an idempotency key of its own. */
  static async logIn(sandbox: Sandbox, login: string, keys: () => string): Promise<Visitor> {
    const person = sandbox.people.find((candidate) => candidate.login === login);
    if (!person) throw new Error(`Nobody logs in by ${login}`);
    const { applicantKind, password } = person;
    const visitor = new Visitor(sandbox, '', keys);
    const session = await visitor.post<Session>('/sessions', { applicantKind, login, password });
    return new Visitor(sandbox, session.accessToken, keys);
  }

  get<Body>(path: string): Promise<Body> {
    return this.#send('GET', path, {});
  }

  /** JSON, or a form. */
  post<Body>(path: string, body: object = {}, headers: HeadersInit = {}): Promise<Body> {
    return this.#send('POST', path, { body, headers });
  }

  /** @throws where the answer is a problem: a story that cannot be told is no scenario */
  async #send<Body>(
    method: string,
    path: string,
    { body, headers = {} }: { body?: object; headers?: HeadersInit },
  ): Promise<Body> {
    const own = new Headers(headers);
    if (this.#token !== '') own.set('authorization', `Bearer ${this.#token}`);
    if (method === 'POST') own.set('idempotency-key', this.#keys());
    const isForm = body instanceof FormData;
    if (body && !isForm) own.set('content-type', 'application/json');
    const payload = isForm ? body : JSON.stringify(body);
    const init = { method, headers: own, ...(body && { body: payload }) };
    const response = await this.#sandbox.fetch(`https://sandbox.test/v1${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  }
}
