import type { ApiTokenPage, CreatedApiToken, NewApiToken } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';

/** Tokens that the caller makes for programs, in the role that the session acts in. */
export interface ApiTokens {
  list(options?: RequestOptions): Promise<ApiTokenPage>;

  /**
   * The `token` of the answer is never shown again; a client uses it with `getAccessToken: async () => token`.
   *
   * @throws {ValidationError} at `/password` with `password_wrong`; {ConflictError} with `tokens_limit`.
   */
  create(token: NewApiToken, options?: RequestOptions): Promise<CreatedApiToken>;

  revoke(id: string, options?: RequestOptions): Promise<void>;
}

export function apiTokensOf(http: Http): ApiTokens {
  return {
    list: http.get('/me/tokens'),
    create: http.post('/me/tokens'),
    revoke: http.delete('/me/tokens/{tokenId}'),
  };
}
