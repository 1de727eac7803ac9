import type { RegionCode } from '@drsk/contract';
import { addDays, localDate } from '@drsk/domain';
import { nextNumber } from '../applications/application-number.js';
import {
  type ApplicationRow,
  applicationTable,
  type Filing,
  isFiled,
} from '../applications/application.js';
import { later } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import { schedule } from '../operator/schedule.js';
import { sampleAnswers } from './sample-answers.js';

/** An application to copy, and by how many days the oldest of its copies may be older. */
export interface SampleTemplate {
  readonly row: ApplicationRow;
  readonly spread: number;
}

/**
 * Fills an account up to a number of applications with copies of those that are there. Copies have no files: thousands
 * of documents would take minutes to write.
 */
export async function addSampleCopies(
  templates: readonly SampleTemplate[],
  count: number,
  moment: Moment,
): Promise<void> {
  const originals = templates.map(({ row }) => row);
  const copies = Array.from({ length: count - originals.length }, (_, index) =>
    copyOf(templates, originals.length + index, moment),
  );
  // The list of an account is in the order of their beginning.
  const ordered = [...originals, ...copies].toSorted((a, b) =>
    a.createdAt < b.createdAt ? -1 : 1,
  );
  for (const [index, row] of ordered.entries()) {
    const isCopy = !originals.includes(row);
    const placed = { ...(isCopy ? await withNumber(row, moment) : row), serial: index + 1 };
    await moment.transaction.put(applicationTable, placed);
    if (isFiled(placed)) await schedule(placed, moment);
  }
}

/** The builder works in three regions, mostly at home. */
const regions: readonly RegionCode[] = ['28', '28', '28', '27', '79'];

function copyOf(
  templates: readonly SampleTemplate[],
  index: number,
  { random }: Moment,
): ApplicationRow {
  const template = templates[index % templates.length];
  if (!template) throw new Error('There is nothing to copy');
  const { row, spread } = template;
  const daysOlder = Math.floor(index / templates.length) % (spread + 1);
  const region = regions[index % regions.length] ?? '28';
  return {
    ...row,
    id: random.id('app'),
    answers: { ...sampleAnswers(index), regionCode: region },
    attachments: [],
    createdAt: later(row.createdAt, { days: -daysOlder }),
    updatedAt: later(row.updatedAt, { days: -daysOlder }),
    filing: row.filing && copyOfFiling({ ...row.filing, region }, daysOlder),
  };
}

function copyOfFiling(filing: Filing, daysOlder: number): Filing {
  const instant = (at: string): string => later(at, { days: -daysOlder });
  const date = (on: string): string => addDays(on, -daysOlder);
  return {
    ...filing,
    filedAt: instant(filing.filedAt),
    heldAttachments: 0,
    documents: [],
    timeline: filing.timeline.map((event) => ({
      ...event,
      at: instant(event.at),
      on: date(event.on),
      documentIds: [],
    })),
    payments: filing.payments.map((payment) => ({
      ...payment,
      receivedOn: date(payment.receivedOn),
    })),
  };
}

async function withNumber(row: ApplicationRow, moment: Moment): Promise<ApplicationRow> {
  const { filing } = row;
  if (!filing) return row;
  const filedOn = localDate(filing.filedAt, filing.region);
  const number = await nextNumber(filing.region, filedOn, moment);
  const offer = filing.offer && { ...filing.offer, invoiceNumber: `${number}-1` };
  return { ...row, filing: { ...filing, number, offer } };
}
