import { localDate } from '@drsk/domain';
import type { HandlersOf } from '../../http/operation.js';
import { file, json } from '../../http/reply.js';
import { countApplications } from './application-counts.js';
import { applicationStates } from './application-states.js';
import { findRows, listApplications } from './application-list.js';
import { csvMessages } from './csv.messages.js';

/** What shows the caller's applications together. */
export const listHandlers: HandlersOf<
  'listApplications' | 'countApplications' | 'exportApplications' | 'listApplicationStates'
> = {
  async listApplications({ caller, query }, moment) {
    return json(200, await listApplications(caller, query, moment));
  },

  async countApplications({ caller, query }, moment) {
    return json(200, await countApplications(caller, query, moment));
  },

  async exportApplications({ caller, query, locale }, moment) {
    const rows = await findRows(caller, query, moment);
    const { csvOf } = await import('./application-csv.js');
    const fileName = csvMessages[locale].fileName(localDate(moment.now, '28'));
    return file('text/csv', csvOf(rows, locale), fileName);
  },

  async listApplicationStates(request, moment) {
    return json(200, await applicationStates(request, moment));
  },
};
