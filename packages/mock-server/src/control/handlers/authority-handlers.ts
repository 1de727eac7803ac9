import { file, json } from '../../http/reply.js';
import { actionInput } from '../action-input.js';
import type { ControlHandlersOf } from '../control-operation.js';

/** What a certification authority does, and signatures to try out. */
export const authorityHandlers: ControlHandlersOf<
  | 'getAuthorityCertificate'
  | 'getRevocationList'
  | 'listCertificates'
  | 'issueCertificate'
  | 'revokeCertificate'
  | 'empower'
  | 'signAwaited'
  | 'signDocument'
> = {
  async getAuthorityCertificate(_request, { operator }) {
    const pem = new TextEncoder().encode(await operator.authority.certificate());
    return file('application/x-pem-file', pem, 'authority.pem');
  },

  getRevocationList: async (_request, { operator }) =>
    file('application/pkix-crl', await operator.authority.revocationList(), 'authority.crl'),

  listCertificates: async (_request, { operator }) =>
    json(200, { items: await operator.authority.list() }),

  issueCertificate: async ({ body }, { operator }) =>
    json(201, await operator.authority.issue(actionInput(body))),

  revokeCertificate: async ({ path }, { operator }) =>
    json(200, await operator.authority.revoke(path.serial)),

  empower: async ({ path }, { operator }) => json(201, await operator.authority.empower(path.id)),

  async signAwaited({ body }, { operator }) {
    const { applicationId, ...input } = body;
    const signature = await operator.authority.signAwaited(applicationId, actionInput(input));
    return file('application/pkcs7-signature', signature, 'signature.p7s');
  },

  async signDocument({ path, body }, { operator }) {
    const signature = await operator.authority.sign(path.id, actionInput(body));
    return file('application/pkcs7-signature', signature, `${path.id}.p7s`);
  },
};
