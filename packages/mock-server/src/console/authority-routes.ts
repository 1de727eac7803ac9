import { file, json } from '../http/reply.js';
import type { Operator } from '../operator/company.js';
import type { AddRoute } from './centre-routes.js';
import { operatorInput } from './control-input.js';

/** What a certification authority does, and signatures to try out. */
export function addAuthorityRoutes(on: AddRoute, { authority }: Operator): void {
  on('get', '/authority/certificate', async () => {
    const pem = new TextEncoder().encode(await authority.certificate());
    return file('application/x-pem-file', pem, 'authority.pem');
  });
  on('get', '/authority/crl', async () =>
    file('application/pkix-crl', await authority.revocationList(), 'authority.crl'),
  );
  on('get', '/certificates', async () => json(200, { items: await authority.list() }));
  on('post', '/certificates', async (request) =>
    json(201, await authority.issue(await operatorInput(request))),
  );
  on('post', '/certificates/:serial/revocation', async (_request, { serial = '' }) =>
    json(200, await authority.revoke(serial)),
  );
  on('post', '/accounts/:id/power-of-attorney', async (_request, { id = '' }) =>
    json(201, await authority.empower(id)),
  );
  on('post', '/signatures', async (request) => {
    const { applicationId = '', ...input } = await operatorInput(request);
    const signature = await authority.signAwaited(applicationId, input);
    return file('application/pkcs7-signature', signature, 'signature.p7s');
  });
  on('post', '/documents/:id/signature', async (request, { id = '' }) => {
    const signature = await authority.sign(id, await operatorInput(request));
    return file('application/pkcs7-signature', signature, `${id}.p7s`);
  });
}
