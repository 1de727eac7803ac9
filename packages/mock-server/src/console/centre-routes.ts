import { file, json } from '../http/reply.js';
import type { PlainReply } from '../http/operation.js';
import type { Operator } from '../operator/company.js';
import { operatorInput } from './control-input.js';

type Work = (request: Request, path: Readonly<Record<string, string>>) => Promise<PlainReply>;

/** Adds a route to the control API. */
export type AddRoute = (method: 'get' | 'post', path: string, work: Work) => void;

/** What a customer centre does: accounts, and temporary access to them. */
export function addCentreRoutes(on: AddRoute, { accounts, temporaryAccess }: Operator): void {
  on('get', '/accounts', async () => json(200, { items: await accounts.list() }));
  on('post', '/accounts/:id/identity', async (_request, { id = '' }) =>
    json(200, await accounts.confirmIdentity(id)),
  );
  on('post', '/accounts/:id/roles', async (request, { id = '' }) =>
    json(200, await accounts.addRole(id, await operatorInput(request))),
  );
  on(
    'post',
    '/accounts/:id/roles/:accountId/removal',
    async (_request, { id = '', accountId = '' }) =>
      json(200, await accounts.removeRole(id, accountId)),
  );
  on('get', '/temporary-access', async () => json(200, { items: await temporaryAccess.list() }));
  on('post', '/temporary-access', async (request) =>
    json(201, await temporaryAccess.issue(await operatorInput(request))),
  );
  on('post', '/temporary-access/:id/memo', async (request, { id = '' }) => {
    // In the body and not in the address: addresses end up in logs.
    const pdf = await temporaryAccess.print(id, await operatorInput(request));
    return file('application/pdf', pdf, 'Памятка.pdf');
  });
  on('post', '/temporary-access/:id/revocation', async (_request, { id = '' }) =>
    json(200, await temporaryAccess.revoke(id)),
  );
}
