import type { Caller } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import { sha256 } from '../http/sha256.js';

interface Keyed {
  readonly headers: { readonly 'Upload-Key'?: string };
}

/** Whose the files of a request are, as long as no appeal names them: of the account, or of whoever has the key. */
export async function fileOwner({
  caller,
  headers,
}: Keyed & { readonly caller: Caller | undefined }): Promise<string> {
  if (!caller) return (await keyOwner({ headers })) ?? refuse();
  // Whoever came by the number of one application appeals like a guest, and a program does not appeal at all.
  if (caller.applicationId !== null) throw new ProblemError(403, 'temporary_access_limited');
  if (caller.isProgram) throw new ProblemError(403, 'token_forbidden');
  return accountOwner(caller.account.id);
}

export function accountOwner(accountId: string): string {
  return `account/${accountId}`;
}

/** Of a guest's message; nobody, where it came without a key. */
export async function keyOwner({ headers }: Keyed): Promise<string | undefined> {
  const { 'Upload-Key': key } = headers;
  return key === undefined ? undefined : `key/${await sha256(key)}`;
}

function refuse(): never {
  throw new ProblemError(401, 'unauthenticated');
}
