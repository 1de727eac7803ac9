import { json, noContent } from '../../http/reply.js';
import { actionInput } from '../action-input.js';
import type { ControlHandlersOf } from '../control-operation.js';

/** What the grid, the supplier and applicants do to applications, and what the search for viruses finds in their files. */
export const applicationHandlers: ControlHandlersOf<
  | 'listApplications'
  | 'getApplication'
  | 'fileApplication'
  | 'runApplicationAction'
  | 'takeApplicantStep'
  | 'listScans'
  | 'decideScan'
> = {
  listApplications: async ({ query }, { operator }) => json(200, await operator.search(query)),

  getApplication: async ({ path }, { operator }) => json(200, await operator.get(path.id)),

  runApplicationAction: async ({ path, body }, { operator }) =>
    json(200, await operator.run(path.id, path.action, actionInput(body))),

  fileApplication: async ({ body, locale }, { applicant }) =>
    json(201, await applicant.speaking(locale).file(body.sample)),

  takeApplicantStep: async ({ path, body, locale }, { applicant }) =>
    json(200, await applicant.speaking(locale).take(path.id, path.step, actionInput(body))),

  listScans: async (_request, { operator }) => json(200, { items: await operator.scans.list() }),

  async decideScan({ path, body }, { operator }) {
    await operator.scans.decide(path.attachmentId, actionInput(body));
    return noContent();
  },
};
