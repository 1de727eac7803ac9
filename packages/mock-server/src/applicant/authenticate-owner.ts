import { accessScopes } from '../account/temporary-access/temporary-access-table.js';
import { accountTable } from '../account/tables.js';
import type { Authenticate } from '../http/admission.js';
import { ProblemError } from '../http/reply.js';

/** For the sandbox itself, which asks in somebody's place: the token is their account, and no session is opened for it. */
export const authenticateOwner: Authenticate = async ({ token }, { transaction }) => {
  const row = await transaction.get(accountTable, token);
  if (row?.closedAt !== null) throw new ProblemError(401, 'unauthenticated');
  const { account, id: personId } = row;
  const caller = {
    account,
    personId,
    sessionId: 'of-the-sandbox',
    applicationId: null,
    isProgram: false,
    accessToken: token,
  };
  return { caller, access: { scope: 'full', isSetupRequired: false, grants: accessScopes } };
};
