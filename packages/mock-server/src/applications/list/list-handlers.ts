import type { HandlersOf } from '../../http/operation.js';
import { json } from '../../http/reply.js';
import { countApplications } from './application-counts.js';
import { listApplications } from './application-list.js';

/** What shows the caller's applications together. */
export const listHandlers: HandlersOf<'listApplications' | 'countApplications'> = {
  async listApplications({ caller, query }, moment) {
    return json(200, await listApplications(caller, query, moment));
  },

  async countApplications({ caller, query }, moment) {
    return json(200, await countApplications(caller, query, moment));
  },
};
