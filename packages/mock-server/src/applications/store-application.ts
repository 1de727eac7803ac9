import type { Moment } from '../clock/moment.js';
import { type ApplicationRow, applicationTable } from './application.js';
import { noteChange } from './events/application-event.js';

/** Keeps an application as it is now; whoever follows the account's applications hears of it. */
export async function storeApplication(row: ApplicationRow, moment: Moment): Promise<void> {
  const before = await moment.transaction.get(applicationTable, row.id);
  await moment.transaction.put(applicationTable, row);
  await noteChange(row, before ? 'changed' : 'created', moment);
  await publishChange(row, moment);
}

export async function removeApplication(row: ApplicationRow, moment: Moment): Promise<void> {
  await moment.transaction.remove(applicationTable, row.id);
  await noteChange(row, 'deleted', moment);
}

/** A draft is nobody's business yet. */
async function publishChange(
  { id, accountId, filing, status }: ApplicationRow,
  { publish }: Moment,
): Promise<void> {
  if (!filing) return;
  const data = { applicationId: id, number: filing.number, state: status };
  await publish({ accountId, type: 'application.changed', data });
}
