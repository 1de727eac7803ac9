import type { SecondFactor } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { tellOff } from './letters.js';
import { type SecondFactorRow, secondFactorTable } from './tables.js';

export function describe(factor: SecondFactorRow | undefined): SecondFactor {
  if (!factor) return { method: null, enabledAt: null, recoveryCodesLeft: 0 };
  const { method, enabledAt, recoveryHashes } = factor;
  return { method, enabledAt, recoveryCodesLeft: recoveryHashes.length };
}

export async function secondFactorOf(
  accountId: string,
  { transaction }: Moment,
): Promise<SecondFactor> {
  return describe(await transaction.get(secondFactorTable, accountId));
}

/** A login that waits for a code has to begin anew. */
export async function turnOff(accountId: string, moment: Moment): Promise<void> {
  const factor = await moment.transaction.get(secondFactorTable, accountId);
  if (!factor) return;
  await moment.transaction.remove(secondFactorTable, accountId);
  await tellOff(factor, moment);
}
