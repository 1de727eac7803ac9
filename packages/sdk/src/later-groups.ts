import type { DrskClient } from './client.js';
import type { Http } from './http/http.js';
import { loadPart } from './http/load-part.js';
import { onDemand } from './on-demand.js';

/** Of no use to whoever signs in and files: they come in one file, with the first call of any. */
export type LaterGroups = Pick<DrskClient, 'appeals' | 'documents' | 'notifications' | 'offices'>;

export function laterGroupsOf(http: Http, anybody: Http): LaterGroups {
  return onDemand(async (operation) => {
    const { laterCallsOf } = await loadPart(operation, () => import('./later-calls.js'));
    return laterCallsOf(http, anybody);
  });
}
