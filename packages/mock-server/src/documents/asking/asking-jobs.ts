import type { JobDefinitions, Moment } from '../../clock/moment.js';
import { type DocumentRow, documentTable } from '../document.js';
import { type AskedNews, askingMessages } from './asking.messages.js';
import { tellOfAsked } from './tell-of-asked.js';

export const paperJob = 'paper-copy';
export const defectJob = 'defect-mending';

/** The grid does what it was asked for on the last day it has, and says so. */
export const askingJobs: JobDefinitions = {
  [paperJob]: {
    label: { ru: askingMessages.ru.jobs.paper, en: askingMessages.en.jobs.paper },
    run: (moment, id) => finish(id, moment, readyCopies),
  },
  [defectJob]: {
    label: { ru: askingMessages.ru.jobs.defect, en: askingMessages.en.jobs.defect },
    run: (moment, id) => finish(id, moment, mendedDefects),
  },
};

interface Finished {
  readonly row: DocumentRow;
  readonly news: readonly AskedNews[];
}

function readyCopies(row: DocumentRow, moment: Moment): Finished {
  const done = row.paperCopies.filter((one) => one.state === 'requested' && isDue(one, moment));
  const paperCopies = row.paperCopies.map((one) =>
    done.includes(one) ? { ...one, state: 'ready' as const } : one,
  );
  return { row: { ...row, paperCopies }, news: done.map(({ way }) => `paper-${way}` as const) };
}

function mendedDefects(row: DocumentRow, moment: Moment): Finished {
  const done = row.defectClaims.filter((one) => one.state === 'claimed' && isDue(one, moment));
  const defectClaims = row.defectClaims.map((one) =>
    done.includes(one) ? { ...one, state: 'mended' as const } : one,
  );
  return { row: { ...row, defectClaims }, news: done.map(() => 'defect-mended' as const) };
}

/** Of several the one whose day it is: at noon in the Far East the date of UTC is the same. */
function isDue({ dueOn }: { dueOn: string | null }, { now }: Moment): boolean {
  return dueOn !== null && dueOn <= now.slice(0, 10);
}

async function finish(
  id: string,
  moment: Moment,
  finished: (row: DocumentRow, moment: Moment) => Finished,
): Promise<void> {
  const { transaction } = moment;
  const before = await transaction.get(documentTable, id);
  if (!before) return;
  const { row, news } = finished(before, moment);
  await transaction.put(documentTable, row);
  for (const one of news) await tellOfAsked(row, one, moment);
}
