import type { SessionState } from './session-state.js';
import type { WebKeyPair } from './web-key.js';

/** What an attempt is sent with. */
export interface Grant {
  readonly accessToken?: string;
  /** Proves that who sends the token is whom it was given to. */
  readonly key?: WebKeyPair;
  /** Whom the token is for. */
  readonly account?: { readonly id: string };
}

/** Whose calls they are. */
export interface Identity {
  /** For the next attempt; nothing, when nobody is signed in. */
  grant(signal: AbortSignal): Promise<Grant | undefined>;
  /** What follows a grant that the server has refused. */
  renew(refused: Grant, signal: AbortSignal): Promise<Grant | undefined>;
  /** Of a session: whose it is. */
  ready?(): Promise<SessionState>;
  onChange?(listener: (state: SessionState) => void): () => void;
  /** Where it is kept, and what tabs that share it know it by. */
  readonly parts?: { readonly store: { readonly lockName?: string } };
}

export interface TokenRequest {
  /** The token that the server has refused. */
  rejected?: string;
  signal: AbortSignal;
}

/** Gives the token for one attempt: asked before every one, so keep what is still good. */
export type GetAccessToken = (request: TokenRequest) => Promise<string | undefined>;

/** Somebody whose tokens the caller looks after. */
export function ownTokens(getAccessToken: GetAccessToken): Identity {
  const ask = async (request: TokenRequest): Promise<Grant | undefined> => {
    const accessToken = await getAccessToken(request);
    return accessToken !== undefined && accessToken !== request.rejected
      ? { accessToken }
      : undefined;
  };
  return {
    grant: (signal) => ask({ signal }),
    renew: ({ accessToken: rejected = '' }, signal) => ask({ rejected, signal }),
  };
}

/** Somebody who has a key and no token: who signs in with it, or renews a session that is bound to it. */
export function holderOf(key: WebKeyPair): Identity {
  return { grant: async () => ({ key }), renew: async () => undefined };
}
