import type { SessionPage } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';
import type { ClientSession } from '../session/client-session.js';

export interface EndAllOptions extends RequestOptions {
  /** Everywhere else only. */
  keepCurrent?: boolean;
}

/** Where somebody is signed in to the account. */
export interface Sessions {
  list(options?: RequestOptions): Promise<SessionPage>;

  /** Signs out one device; for this one there is `account.signOut`. */
  end(sessionId: string, options?: RequestOptions): Promise<void>;

  /** Signs out everywhere, here too. */
  endAll(options?: EndAllOptions): Promise<void>;
}

export function sessionsOf(http: Http, session: ClientSession): Sessions {
  const endAll = http.delete('/sessions');
  return {
    list: http.get('/sessions'),
    end: http.delete('/sessions/{sessionId}'),
    endAll: async ({ keepCurrent = false, ...options } = {}) => {
      await endAll({ ...options, query: { keepCurrent } });
      if (!keepCurrent) await session.leave();
    },
  };
}
