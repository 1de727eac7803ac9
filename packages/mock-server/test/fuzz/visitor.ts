import type { SamplePerson } from '../../src/account/personas/sample-people.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { type Answer, SandboxClient, sessionOf } from '../sandbox-client.js';
import { type Call, Named } from './calls.js';
import { KnownNames } from './known-names.js';

/**
 * Somebody with an account, or nobody. Who has lost the session by a wild call signs in again; where that does not go any more,
 * the account being closed or its password another one, somebody else comes in their place.
 */
export class Visitor {
  readonly #sandbox: Sandbox;
  readonly #people: SamplePerson[];
  readonly #known = new KnownNames();
  #client: SandboxClient | undefined;
  #person: SamplePerson | undefined;

  /** `people` is shared: whoever has come does not come a second time. */
  constructor(sandbox: Sandbox, people: SamplePerson[] = []) {
    this.#sandbox = sandbox;
    this.#people = people;
  }

  /** What whoever calls knows without having been told by an answer. */
  teach(names: Readonly<Record<string, string>>): void {
    this.#known.teach(names);
  }

  async make(call: Call): Promise<Answer> {
    const { method, path, values, type } = call;
    const client = await this.#enter();
    const names = this.#namesOf(call);
    const ids = Object.keys(values.path).map((name) => [name, names[name] ?? '']);
    const headers = { ...this.#headersOf(call, names), ...typeOf(type) };
    const answer = await client.send(method.toUpperCase(), this.#addressOf(call, names), {
      headers,
      body: this.#bodyOf(call),
    });
    this.#known.learn(path, Object.fromEntries(ids), answer);
    const letter = await this.#sandbox.outbox.last();
    if (letter) this.#known.read(letter);
    if (answer.status === 401 && ended.has(answer.body?.code)) this.#client = undefined;
    return answer;
  }

  async #enter(): Promise<SandboxClient> {
    this.#client ??= (await this.#signIn()) ?? new SandboxClient(this.#sandbox);
    return this.#client;
  }

  async #signIn(): Promise<SandboxClient | undefined> {
    for (
      let person = (this.#person ??= this.#people.shift());
      person;
      person = this.#person = this.#people.shift()
    ) {
      const { applicantKind, login, password } = person;
      const { accessToken } = await sessionOf(this.#sandbox, person);
      if (!accessToken) continue;
      this.teach({ applicantKind, login, password, currentPassword: password });
      return new SandboxClient(this.#sandbox, accessToken);
    }
    return undefined;
  }

  /** What stands in the path; the attachment brings the application that it belongs to. */
  #namesOf({ values }: Call): Record<string, string> {
    const names: Record<string, string> = {};
    for (const [name, value] of Object.entries(values.path).toReversed()) {
      if (name in names) continue;
      const known = value instanceof Named ? this.#known.of(name) : [];
      const found = value instanceof Named ? known[value.turn % known.length] : undefined;
      Object.assign(names, found?.within, { [name]: found?.value ?? textOf(this.#value(value)) });
    }
    return names;
  }

  #addressOf({ path, values }: Call, names: Readonly<Record<string, string>>): string {
    const address = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
      encodeURIComponent(names[name] ?? ''),
    );
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(values.query))
      for (const one of [this.#value(value)].flat()) query.append(name, textOf(one));
    return `/v1${address}${query.size === 0 ? '' : `?${query}`}`;
  }

  #headersOf(
    { values, path }: Call,
    names: Readonly<Record<string, string>>,
  ): Record<string, string> {
    const etag = this.#known.etagOf(Object.values(names), path);
    const entries = Object.entries(values.header).map(([name, value]) => {
      const sent =
        name === 'If-Match' && value instanceof Named && etag ? etag : this.#value(value);
      // No other bytes can be sent in one.
      return [name, textOf(sent).replaceAll(/[^\u0020-\u007E]/g, '?')];
    });
    return Object.fromEntries(entries);
  }

  #bodyOf({ type, body }: Call): unknown {
    const value = this.#value(body);
    if (type === 'multipart/form-data') return formOf(value);
    if (type?.includes('octet-stream'))
      return textOf(value).length > 20 ? pdf : new Blob([textOf(value)]);
    return value;
  }

  /** With what is known in place of what stands for it. */
  #value(value: unknown): unknown {
    if (value instanceof Named) {
      const known = this.#known.of(value.name);
      return known[value.turn % known.length]?.value ?? value.otherwise;
    }
    if (Array.isArray(value)) return value.map((part) => this.#value(part));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#value(one)]));
  }
}

const ended: ReadonlySet<unknown> = new Set([
  'unauthenticated',
  'session_expired',
  'session_revoked',
  'access_revoked',
]);

function typeOf(type: string | undefined): Record<string, string> {
  return type === undefined || type === 'multipart/form-data' ? {} : { 'content-type': type };
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return new TextDecoder().decode(new TextEncoder().encode(text)); // no address holds half a character
}

const pdf = new Blob(['%PDF-1.7\n'], { type: 'application/pdf' });

/** Where the contract's example names a file, there is one. */
function formOf(value: unknown): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(Object(value)))
    if (name === 'file') form.set(name, pdf, `${textOf(part).slice(0, 200)}.pdf`);
    else form.set(name, textOf(part));
  return form;
}
