import type { Account } from '@drsk/contract';
import { json } from '../http/reply.js';
import { sha256 } from '../http/sha256.js';

/** The account with its tag. */
export async function accountReply(account: Account) {
  return json(200, account, { etag: await etagOfAccount(account) });
}

/** The same as long as the account holds the same. */
export async function etagOfAccount(account: Account): Promise<string> {
  const entries = Object.entries(account).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `"${(await sha256(JSON.stringify(entries))).slice(0, 16)}"`;
}
