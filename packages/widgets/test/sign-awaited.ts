import type { DocumentPackage } from '@drsk/sdk';
import { fileSigner } from '@drsk/sdk/signers';
import type { connect } from './sandbox.js';

/** Signs with a certificate what waits for it, as on another device. */
export async function signAwaited(
  { client, sandbox }: Pick<ReturnType<typeof connect>, 'client' | 'sandbox'>,
  applicationId: string,
): Promise<DocumentPackage> {
  const { items } = await client.documents.list({ applicationId });
  const awaited = items.find(({ status }) => status === 'waiting_signature');
  if (!awaited) throw new Error('Nothing waits for a signature');
  const signature = await sandbox.operator.authority.sign(awaited.id);
  return client.documents.sign(awaited.id, fileSigner(signature));
}
