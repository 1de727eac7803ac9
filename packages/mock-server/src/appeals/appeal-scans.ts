import type { AppealMessage, ScanState } from '@drsk/contract';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import { inspectContent, removeContent } from '../uploads/file-content.js';
import { searchFile } from '../uploads/search-file.js';
import { type AppealFileRow, appealFileTable, appealTable } from './appeal.js';
import { storedAs } from './appeal-files.js';
import { appealsMessages } from './appeals.messages.js';

const scanJob = 'scan_appeal_file';

/** What the search for viruses says of a file that has just come. */
export function searchAppealFile(
  { id, isInfected }: { readonly id: string; readonly isInfected: boolean },
  moment: Moment,
): Promise<ScanState> {
  return searchFile({ id: `${scanJob}/${id}`, kind: scanJob, subject: id, isInfected }, moment);
}

/** The search comes to its end by itself, before a message names the file or afterwards. */
export const appealScanJobs: JobDefinitions = {
  [scanJob]: {
    label: { ru: appealsMessages.ru.jobs.scan, en: appealsMessages.en.jobs.scan },
    async run(moment, id) {
      const row = await moment.transaction.get(appealFileTable, id);
      if (row) await conclude(row, moment);
    },
  },
};

/** Of an infected file nothing stays but its name. */
async function conclude(row: AppealFileRow, moment: Moment): Promise<void> {
  const { isInfected } = await inspectContent(storedAs(row.id), moment);
  const found = { ...row, scan: isInfected ? 'infected' : 'clean' } as const;
  if (isInfected) await removeContent(storedAs(row.id), moment);
  await moment.transaction.put(appealFileTable, found);
  if (row.appealId !== null) await tellMessages(row.appealId, found, moment);
}

async function tellMessages(
  appealId: string,
  { id, scan }: AppealFileRow,
  { transaction }: Moment,
): Promise<void> {
  const appeal = await transaction.get(appealTable, appealId);
  if (!appeal) return;
  const found = (message: AppealMessage): AppealMessage => ({
    ...message,
    files: message.files.map((file) => (file.id === id ? { ...file, scan } : file)),
  });
  await transaction.put(appealTable, { ...appeal, messages: appeal.messages.map(found) });
}
