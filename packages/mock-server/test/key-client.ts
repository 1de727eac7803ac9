import type { Session } from '@drsk/contract';
import { base64url, importJWK, type JWK, SignJWT } from 'jose';
import type { SamplePerson } from '../src/account/personas/sample-people.js';
import type { Sandbox } from '../src/sandbox/sandbox.js';
import { type Answer, SandboxClient } from './sandbox-client.js';

/** Published with their private halves: RFC 7515, A.3, and RFC 7517, A.2. */
export const keys = {
  own: {
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
  },
  other: {
    kty: 'EC',
    crv: 'P-256',
    x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
    y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
    d: '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE',
  },
} satisfies Record<string, JWK>;

/** What is in a proof; a test changes what it likes, and `undefined` leaves a part out. */
export interface ProofParts {
  readonly header: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
}

export interface KeyedExtras {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly key?: JWK;
  /** What the proof is to say instead. */
  readonly change?: (parts: ProofParts) => Partial<ProofParts>;
  /** Takes the place of the whole proof; null sends none. */
  readonly proof?: string | null;
}

/** A browser that holds a key: signs every request with the sandbox's time and its last nonce. */
export class KeyClient {
  readonly #sandbox: Sandbox;
  readonly #plain: SandboxClient;
  readonly #key: JWK;
  session: Session | undefined;
  nonce: string | undefined;

  constructor(sandbox: Sandbox, key: JWK = keys.own) {
    this.#sandbox = sandbox;
    this.#plain = new SandboxClient(sandbox);
    this.#key = key;
  }

  async logIn({ applicantKind, login, password }: SamplePerson): Promise<Session> {
    const { body } = await this.#withNonce('/v1/sessions', { applicantKind, login, password });
    this.session = body;
    return body;
  }

  refresh(): Promise<Answer> {
    return this.#withNonce('/v1/sessions/refresh', { sessionId: this.session?.id });
  }

  /** Once more with the nonce of the answer, where there was none or it was too old. */
  async #withNonce(path: string, body: unknown): Promise<Answer> {
    const first = await this.send('POST', path, { body });
    return first.body.code === 'use_dpop_nonce' ? this.send('POST', path, { body }) : first;
  }

  get(path: string, extras: KeyedExtras = {}): Promise<Answer> {
    return this.send('GET', path, extras);
  }

  async send(method: string, path: string, extras: KeyedExtras): Promise<Answer> {
    const { body, headers = {}, proof = await this.proof(method, path, extras) } = extras;
    const token = this.session?.accessToken;
    const answer = await this.#plain.send(method, path, {
      body,
      headers: {
        ...(proof !== null && { dpop: proof }),
        ...(token !== undefined && { authorization: `DPoP ${token}` }),
        ...headers,
      },
    });
    this.nonce = answer.headers.get('dpop-nonce') ?? this.nonce;
    return answer;
  }

  async proof(method: string, path: string, extras: KeyedExtras = {}): Promise<string> {
    const { key = this.#key, change = () => ({}) } = extras;
    const parts = await this.#parts(method, path, key);
    const { header, claims } = { ...parts, ...change(parts) };
    return new SignJWT(JSON.parse(JSON.stringify(claims)))
      .setProtectedHeader(JSON.parse(JSON.stringify(header)))
      .sign(await importJWK(key, 'ES256'));
  }

  async #parts(method: string, path: string, { d: _private, ...jwk }: JWK): Promise<ProofParts> {
    const token = this.session?.accessToken;
    return {
      header: { typ: 'dpop+jwt', alg: 'ES256', jwk },
      claims: {
        jti: crypto.randomUUID(),
        htm: method,
        htu: `https://sandbox.test${path.split('?')[0]}`,
        iat: Math.floor(Date.parse(await this.#sandbox.clock.now()) / 1000),
        nonce: this.nonce,
        ath: token === undefined ? undefined : await accessTokenHash(token),
      },
    };
  }
}

export async function accessTokenHash(token: string): Promise<string> {
  const bytes = new TextEncoder().encode(token);
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
