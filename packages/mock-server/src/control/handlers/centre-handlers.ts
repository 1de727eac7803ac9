import { file, json } from '../../http/reply.js';
import { actionInput } from '../action-input.js';
import type { ControlHandlersOf } from '../control-operation.js';

/** What a customer centre does: accounts, and temporary access to them. */
export const centreHandlers: ControlHandlersOf<
  | 'listAccounts'
  | 'confirmIdentity'
  | 'addRole'
  | 'removeRole'
  | 'listTemporaryAccess'
  | 'issueTemporaryAccess'
  | 'printMemo'
  | 'revokeTemporaryAccess'
> = {
  listAccounts: async (_request, { operator }) =>
    json(200, { items: await operator.accounts.list() }),

  confirmIdentity: async ({ path }, { operator }) =>
    json(200, await operator.accounts.confirmIdentity(path.id)),

  addRole: async ({ path, body }, { operator }) =>
    json(200, await operator.accounts.addRole(path.id, actionInput(body))),

  removeRole: async ({ path }, { operator }) =>
    json(200, await operator.accounts.removeRole(path.id, path.accountId)),

  listTemporaryAccess: async (_request, { operator }) =>
    json(200, { items: await operator.temporaryAccess.list() }),

  issueTemporaryAccess: async ({ body }, { operator }) =>
    json(201, await operator.temporaryAccess.issue(actionInput(body))),

  async printMemo({ path, body }, { operator }) {
    const pdf = await operator.temporaryAccess.print(path.id, actionInput(body));
    return file('application/pdf', pdf, 'Памятка.pdf');
  },

  revokeTemporaryAccess: async ({ path }, { operator }) =>
    json(200, await operator.temporaryAccess.revoke(path.id)),
};
