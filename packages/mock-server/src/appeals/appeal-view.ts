import type { Appeal } from '@drsk/contract';
import { appealActions } from '@drsk/domain';
import type { AppealRow } from './appeal.js';

/** An appeal as its sender sees it. */
export function toAppeal(row: AppealRow): Appeal {
  const { serial: _serial, accountId: _accountId, guest: _guest, ...appeal } = row;
  return { ...appeal, actions: appealActions(row.status) };
}
