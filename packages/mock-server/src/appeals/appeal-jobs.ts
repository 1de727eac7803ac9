import { instantOf } from '@drsk/domain';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import { type AppealRow, appealTable } from './appeal.js';
import { appealsMessages } from './appeals.messages.js';

const answerJob = 'answer_appeal';

/** An automatic grid answers at noon of the last day that it has. */
export async function expectAnswer(row: AppealRow, { jobs, settings }: Moment): Promise<void> {
  if (settings.operator !== 'automatic') return;
  const { id, deadline, regionCode } = row;
  const at = instantOf(deadline.dueOn, 12, regionCode);
  await jobs.schedule({ id: `${answerJob}/${id}`, kind: answerJob, subject: id, at });
}

/** What happens to appeals by itself; `answer` is what an operator would do. */
export function answerJobs(
  answer: (
    row: AppealRow,
    content: { text: string; files: readonly [] },
    moment: Moment,
  ) => Promise<unknown>,
): JobDefinitions {
  const { ru, en } = appealsMessages;
  return {
    [answerJob]: {
      label: { ru: ru.jobs.answer, en: en.jobs.answer },
      async run(moment, id) {
        const row = await moment.transaction.get(appealTable, id);
        // Somebody may have taken over, or been faster.
        if (!row || row.status === 'answered' || moment.settings.operator !== 'automatic') return;
        await answer(row, { text: ru.sampleAnswer(row.number), files: [] }, moment);
      },
    },
  };
}
