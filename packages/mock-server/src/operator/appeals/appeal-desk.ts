import type { AppealMessage, AppealRating, AppealStatus, LocalDate } from '@drsk/contract';
import { appealMessages, forwardedBy } from '@drsk/domain';
import { accountTable } from '../../account/tables.js';
import { type AppealRow, appealTable } from '../../appeals/appeal.js';
import type { Label, Moment } from '../../clock/moment.js';
import type { Moments } from '../../clock/moments.js';
import { ProblemError } from '../../http/reply.js';
import type { OfferedAction, OperatorInput } from '../operator.js';
import { appealActionsOfGrid } from './appeal-actions.js';

/** An appeal as whoever reads it sees it. */
export interface AppealCase {
  readonly id: string;
  readonly number: string;
  readonly title: Label;
  readonly status: AppealStatus;
  readonly statusLabel: Label;
  readonly sender: string;
  /** Local dates of the region: until when it has to be answered, or forwarded where working days are known. */
  readonly dueOn: LocalDate;
  readonly forwardBy: LocalDate | null;
  readonly messages: readonly Pick<AppealMessage, 'author' | 'text' | 'sentAt'>[];
  readonly rating: AppealRating | null;
  readonly actions: readonly OfferedAction[];
}

/** The other side of the internet reception. */
export interface AppealDesk {
  /** The newest first. */
  list(): Promise<AppealCase[]>;
  /**
   * `answer` takes a `text`, and `paper: 'yes'` for a letter as PDF; `forward` takes `addressee`, `name` and `reason`.
   *
   * @throws {ProblemError} 404 when there is no such appeal or action, 409 when it is not its time, 422
   */
  run(id: string, action: string, input?: OperatorInput): Promise<AppealCase>;
}

export function createAppealDesk(moments: Moments): AppealDesk {
  const newest = { index: 'serial', descending: true, limit: 100 };
  return {
    list: () =>
      moments.run(async (moment) => {
        const rows = await moment.transaction.list(appealTable, newest);
        return Promise.all(rows.map((row) => toCase(row, moment)));
      }),
    run: (id, name, input = {}) =>
      moments.run(async (moment) => {
        const row = await found(id, moment);
        const action = appealActionsOfGrid.find((candidate) => candidate.name === name);
        if (!action) throw new ProblemError(404, 'not_found');
        if (!action.isAllowed(row)) throw new ProblemError(409, 'stage_forbids');
        await action.run(row, moment, input);
        return toCase(await found(id, moment), moment);
      }),
  };
}

async function found(id: string, { transaction }: Moment): Promise<AppealRow> {
  const row = await transaction.get(appealTable, id);
  if (!row) throw new ProblemError(404, 'not_found');
  return row;
}

async function toCase(row: AppealRow, { transaction }: Moment): Promise<AppealCase> {
  const { id, number, kind, topic, status, deadline, messages, rating, accountId, guest } = row;
  const { ru, en } = appealMessages;
  const owner = accountId === null ? undefined : await transaction.get(accountTable, accountId);
  const allowed = appealActionsOfGrid.filter(({ isAllowed }) => isAllowed(row));
  return {
    id,
    number,
    status,
    rating,
    title: {
      ru: `${ru.kinds[kind]}. ${ru.topics[topic]}`,
      en: `${en.kinds[kind]}. ${en.topics[topic]}`,
    },
    statusLabel: { ru: ru.statuses[status], en: en.statuses[status] },
    sender: guest?.name ?? owner?.account.displayName ?? '',
    dueOn: deadline.dueOn,
    forwardBy: forwardedBy(row).dueOn,
    messages: messages.map(({ author, text, sentAt }) => ({ author, text, sentAt })),
    actions: allowed.map(({ name, label, fields = [] }) => ({ name, label, fields })),
  };
}
