import type { JobDefinitions, Moment } from '../../clock/moment.js';
import { type DocumentRow, documentTable } from '../document.js';
import { askingMessages } from './asking.messages.js';

export const paperJob = 'paper-copy';
export const defectJob = 'defect-mending';

/** The grid does what it was asked for on the last day it has. */
export const askingJobs: JobDefinitions = {
  [paperJob]: {
    label: { ru: askingMessages.ru.jobs.paper, en: askingMessages.en.jobs.paper },
    run: (moment, id) =>
      change(id, moment, (row) => ({
        ...row,
        paperCopies: row.paperCopies.map((copy) =>
          isDue(copy, moment) ? { ...copy, state: 'ready' } : copy,
        ),
      })),
  },
  [defectJob]: {
    label: { ru: askingMessages.ru.jobs.defect, en: askingMessages.en.jobs.defect },
    run: (moment, id) =>
      change(id, moment, (row) => ({
        ...row,
        defectClaims: row.defectClaims.map((claim) =>
          isDue(claim, moment) ? { ...claim, state: 'mended' } : claim,
        ),
      })),
  },
};

/** Of several the one whose day it is: at noon in the Far East the date of UTC is the same. */
function isDue({ dueOn }: { dueOn: string | null }, { now }: Moment): boolean {
  return dueOn !== null && dueOn <= now.slice(0, 10);
}

async function change(
  id: string,
  { transaction }: Moment,
  next: (row: DocumentRow) => DocumentRow,
): Promise<void> {
  const row = await transaction.get(documentTable, id);
  if (row) await transaction.put(documentTable, next(row));
}
