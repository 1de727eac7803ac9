import type { DocumentPackage } from '@drsk/contract';
import type { Sandbox } from '../src/sandbox/sandbox.js';
import type { logIn } from './sandbox-client.js';

/** Signs with a certificate what waits for it: the contract or an act. */
export async function signAwaited(
  sandbox: Pick<Sandbox, 'operator'>,
  client: Awaited<ReturnType<typeof logIn>>,
  applicationId: string,
) {
  const { body } = await client.get(`/v1/documents?applicationId=${applicationId}`);
  const documents = body.items as DocumentPackage[];
  const awaited = documents.find(({ status }) => status === 'waiting_signature') ?? documents[0]!;
  const bytes = await sandbox.operator.authority.sign(awaited.id);
  const signature = Buffer.from(bytes).toString('base64');
  return client.post(
    `/v1/documents/${awaited.id}/signatures`,
    { signature },
    { 'idempotency-key': `signed-${awaited.id}` },
  );
}
