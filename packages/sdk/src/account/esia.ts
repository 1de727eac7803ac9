import type { EsiaAuthorization, EsiaPerson, EsiaReturn } from '@drsk/contract';
import type { Http } from '../http/http.js';
import { loadKeys } from '../http/load-keys.js';
import type { RequestOptions } from '../http/request-options.js';
import type { SignedIn } from '../session/session-state.js';
import type { SignIn } from './sign-in.js';

/** Where to send the browser, and what `complete` needs when it comes back: keep it in the tab until then. */
export interface EsiaLogin extends EsiaAuthorization {
  codeVerifier: string;
}

/** ЕСИА knows the person, and the cabinet does not: a registration may begin with this. */
export interface EsiaStranger {
  status: 'unknown-person';
  person: EsiaPerson;
}

/** Login by ЕСИА (authorization code with PKCE, RFC 7636). */
export class Esia {
  readonly #anybody: Http;
  readonly #signIn: SignIn;

  constructor(anybody: Http, signIn: SignIn) {
    this.#anybody = anybody;
    this.#signIn = signIn;
  }

  /**
   * @param returnUrl - Absolute, one of the addresses that the service knows.
   * @throws {NotFoundError} where ЕСИА is not switched on.
   */
  async start(returnUrl: string, options: RequestOptions = {}): Promise<EsiaLogin> {
    const { newVerifier } = await loadKeys('POST /esia-authorizations');
    const { codeVerifier, codeChallenge } = await newVerifier();
    const authorization = await this.#anybody.post('/esia-authorizations', {
      body: { returnUrl, codeChallenge },
      ...options,
    });
    return { ...authorization, codeVerifier };
  }

  /** With the `state` and the `code` of the address that ЕСИА led back to. */
  async complete(
    returned: EsiaReturn,
    options: RequestOptions = {},
  ): Promise<SignedIn | EsiaStranger> {
    const { http, keep } = await this.#signIn.begin();
    const answer = await http.post('/sessions/esia', { body: returned, ...options });
    return 'accessToken' in answer ? keep(answer) : { status: 'unknown-person', person: answer };
  }
}
