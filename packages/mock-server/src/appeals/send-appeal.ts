import type { NewAppeal, RegionCode } from '@drsk/contract';
import { appealDeadline, type Locale } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import { type AppealRow, appealTable, type Guest } from './appeal.js';
import { claimFiles } from './appeal-files.js';
import { expectAnswer } from './appeal-jobs.js';

/** Whose appeal it is: an account's, or a guest's. */
export interface Sender {
  readonly accountId: string | null;
  readonly guest: Guest | null;
  /** Whose the files are that it names. */
  readonly owner: string | undefined;
  readonly locale: Locale;
}

/** Takes an appeal in: it has its number and the day of its answer at once. */
export async function sendAppeal(
  appeal: NewAppeal,
  { accountId, guest, owner, locale }: Sender,
  moment: Moment,
): Promise<AppealRow> {
  const { random, now, transaction } = moment;
  const { kind, topic, regionCode, answerChannel, applicationNumber, postalAddress } = appeal;
  const id = random.id('apl');
  const deadline = appealDeadline({ kind, sentAt: now, regionCode });
  const files = await claimFiles(appeal.fileIds, { appealId: id, owner, locale }, moment);
  const row: AppealRow = {
    id,
    accountId,
    guest,
    kind,
    topic,
    regionCode,
    answerChannel,
    deadline,
    serial: await nextSerial(moment),
    number: await nextNumber(regionCode, deadline.startsOn, moment),
    status: 'registered',
    applicationNumber: applicationNumber?.trim() || null,
    postalAddress: (answerChannel === 'post' && postalAddress?.trim()) || null,
    sentAt: now,
    forwarding: null,
    answeredAt: null,
    rating: null,
    messages: [
      { id: random.id('msg'), author: 'applicant', text: appeal.text.trim(), sentAt: now, files },
    ],
  };
  await transaction.put(appealTable, row);
  await expectAnswer(row, moment);
  return row;
}

async function nextSerial({ transaction }: Moment): Promise<number> {
  const [last] = await transaction.list(appealTable, {
    index: 'serial',
    descending: true,
    limit: 1,
  });
  return (last?.serial ?? 0) + 1;
}

/** Region, year and a count of both, beside those of applications: `ОБР-28-26-000017`. */
async function nextNumber(
  region: RegionCode,
  sentOn: string,
  { transaction }: Moment,
): Promise<string> {
  const prefix = `ОБР-${region}-${sentOn.slice(2, 4)}-`;
  const [last] = await transaction.list(appealTable, {
    index: 'number',
    prefix,
    descending: true,
    limit: 1,
  });
  const count = Number(last?.number.slice(prefix.length) ?? 0) + 1;
  return `${prefix}${String(count).padStart(6, '0')}`;
}
