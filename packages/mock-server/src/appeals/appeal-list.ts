import type { AppealPage } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import type { OperationRequest } from '../http/operation.js';
import { appealTable, serialText } from './appeal.js';
import { toAppeal } from './appeal-view.js';

/** A page of the caller's appeals, the newest first. */
export async function listOfAppeals(
  { caller, query }: OperationRequest<'listAppeals'>,
  { transaction }: Moment,
): Promise<AppealPage> {
  const { cursor, kind, limit = 20, status } = query ?? {};
  const prefix = `${caller.account.id}/`;
  const after = cursor === undefined ? {} : { after: `${prefix}${cursor}` };
  const order = { index: 'owner', prefix, descending: true, ...after };
  const found = (await transaction.list(appealTable, order))
    .filter((row) => kind === undefined || row.kind === kind)
    .filter((row) => status === undefined || row.status === status);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next = last && found.length > limit ? serialText(last.serial) : null;
  return { items: page.map(toAppeal), next };
}
