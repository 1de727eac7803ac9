import type { ApplicationStates, ApplicationStatesQuery } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';

/** For who has dozens of applications. */
export interface States {
  /**
   * The states of up to 200 applications that are named by `ids` and `numbers`, or of all that have changed since an
   * instant: while there is a `next`, go on with it as `cursor`.
   */
  states(query?: ApplicationStatesQuery, options?: RequestOptions): Promise<ApplicationStates>;
}

export function statesOf(http: Http): States {
  const list = http.post('/applications/states');
  // Nothing is kept, so it may be sent again, though it is a POST.
  return { states: (query = {}, options) => list(query, { ...options, ...keepsNothing }) };
}

const keepsNothing = { isRepeatable: true } as const;
