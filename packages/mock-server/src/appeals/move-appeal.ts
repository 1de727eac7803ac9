import type { AppealFile, AppealMessage, AppealReply, NewAppealRating } from '@drsk/contract';
import {
  appealActions,
  appealDeadline,
  type AppealEvent,
  forwardedBy,
  nextAppealStatus,
} from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import { ProblemError } from '../http/reply.js';
import { type AppealRow, appealTable } from './appeal.js';
import { type Claim, claimFiles } from './appeal-files.js';
import { expectAnswer } from './appeal-jobs.js';
import { tellOf } from './tell-of.js';

/** @throws {ProblemError} 409 where that cannot happen now */
function moved(row: AppealRow, event: AppealEvent): AppealRow {
  const status = nextAppealStatus(row.status, event);
  if (!status) throw new ProblemError(409, 'stage_forbids');
  return { ...row, status };
}

/** Adds what the sender writes; after an answer another one is waited for, and its term begins anew. */
export async function replyTo(
  row: AppealRow,
  { text, fileIds, ...sender }: AppealReply & Omit<Claim, 'appealId'>,
  moment: Moment,
): Promise<AppealRow> {
  const { now } = moment;
  const isAskedAgain = row.status === 'answered';
  const next = moved(row, 'reply');
  const files = await claimFiles(fileIds, { appealId: row.id, ...sender }, moment);
  const deadline = isAskedAgain ? appealDeadline({ ...row, sentAt: now }) : row.deadline;
  const message = messageBy('applicant', { text, files }, moment);
  const replied = {
    ...next,
    deadline,
    messages: [...row.messages, message],
    answeredAt: null,
    rating: null,
  };
  await store(replied, moment);
  if (isAskedAgain) await expectAnswer(replied, moment);
  return replied;
}

/** Its sender says what the answer was worth. @throws {ProblemError} 409 before there is one */
export async function rate(
  row: AppealRow,
  { score, comment }: NewAppealRating,
  moment: Moment,
): Promise<AppealRow> {
  if (!appealActions(row.status).includes('rate')) throw new ProblemError(409, 'stage_forbids');
  const rating = { score, comment: comment?.trim() || null, ratedAt: moment.now };
  return store({ ...row, rating }, moment);
}

/** Answers, and tells the sender; what was forwarded is answered by whom it was forwarded to. */
export async function answer(
  row: AppealRow,
  content: { text: string; files: readonly AppealFile[] },
  moment: Moment,
): Promise<AppealRow> {
  const author = row.status === 'forwarded' ? 'addressee' : 'grid';
  const message = messageBy(author, content, moment);
  const messages = [...row.messages, message];
  const answered = { ...moved(row, 'answer'), messages, answeredAt: moment.now };
  await tellOf(await store(answered, moment), 'answered', moment);
  return answered;
}

/** Hands it on to whoever it is for, and tells the sender. */
export async function forward(
  row: AppealRow,
  to: Pick<NonNullable<AppealRow['forwarding']>, 'addressee' | 'name' | 'reason'>,
  moment: Moment,
): Promise<AppealRow> {
  const { basis } = forwardedBy(row);
  const forwarding = { ...to, forwardedAt: moment.now, basis };
  const forwarded = { ...moved(row, 'forward'), forwarding };
  await tellOf(await store(forwarded, moment), 'forwarded', moment);
  return forwarded;
}

function messageBy(
  author: AppealMessage['author'],
  { text, files }: { text: string; files: readonly AppealFile[] },
  { now, random }: Moment,
): AppealMessage {
  return { id: random.id('msg'), author, text: text.trim(), sentAt: now, files: [...files] };
}

async function store(row: AppealRow, { transaction }: Moment): Promise<AppealRow> {
  await transaction.put(appealTable, row);
  return row;
}
