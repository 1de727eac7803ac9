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
export interface Esia {
  /**
   * @param returnUrl - Absolute, one of the addresses that the service knows.
   * @throws {NotFoundError} where ЕСИА is not switched on.
   */
  start(returnUrl: string, options?: RequestOptions): Promise<EsiaLogin>;

  /** With the `state` and the `code` of the address that ЕСИА led back to. */
  complete(returned: EsiaReturn, options?: RequestOptions): Promise<SignedIn | EsiaStranger>;
}

export function esiaOf(anybody: Http, signIn: SignIn): Esia {
  const authorise = anybody.post('/esia-authorizations');
  return {
    start: async (returnUrl, options) => {
      const { newVerifier } = await loadKeys('POST /esia-authorizations');
      const { codeVerifier, codeChallenge } = await newVerifier();
      const authorization = await authorise({ returnUrl, codeChallenge }, options);
      return { ...authorization, codeVerifier };
    },
    complete: async (returned, options) => {
      const { http, keep } = await signIn.begin();
      const answer = await http.post('/sessions/esia')(returned, options);
      return 'accessToken' in answer ? keep(answer) : { status: 'unknown-person', person: answer };
    },
  };
}
