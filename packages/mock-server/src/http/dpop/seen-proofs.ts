import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { TableDefinition } from '../../storage/storage.js';
import { sha256 } from '../sha256.js';
import type { Proof } from './read-proof.js';

interface SeenProof {
  readonly id: string;
  readonly expiresAt: string;
}

export const seenTable: TableDefinition<SeenProof> = {
  name: 'proofs',
  indexes: { expiresAt: { key: ({ expiresAt }) => expiresAt } },
};

/** As long as any proof of today's can be good: its nonce is for two slots of 5 minutes at most. */
const memory = { minutes: 10 };

/** Whether a proof comes for the first time; it is remembered until it is too old in any case. */
export async function isFirst({ thumbprint, jti }: Proof, moment: Moment): Promise<boolean> {
  const { transaction, now } = moment;
  const id = `${thumbprint}/${await sha256(jti)}`;
  const seen = await transaction.get(seenTable, id);
  if (seen && seen.expiresAt > now) return false;
  await forget(moment);
  await transaction.put(seenTable, { id, expiresAt: later(now, memory) });
  return true;
}

/** More than come in: so the table never grows beyond what those ten minutes saw. */
async function forget({ transaction, now }: Moment): Promise<void> {
  const old = { index: 'expiresAt', upTo: now, limit: 10 };
  for (const { id } of await transaction.list(seenTable, old))
    await transaction.remove(seenTable, id);
}
