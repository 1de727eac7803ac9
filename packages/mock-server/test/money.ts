import { jobTable } from '../src/clock/jobs.js';
import { Random, seedRandom } from '../src/random/random.js';
import {
  applicationTable,
  type FiledApplication,
  isFiled,
} from '../src/applications/application.js';
import { noticeTable, orderTable } from '../src/payments/bank/bank-order.js';
import { paymentTable } from '../src/payments/payment.js';
import type { Storage } from '../src/storage/storage.js';

/** Chance that a seed repeats. */
export function chance(seed: number) {
  const random = new Random(seedRandom(seed));
  return {
    /** Whether something of so many per cent happens. */
    happens: (percent: number): boolean => random.integer(100) < percent,
    one: <T>(values: readonly [T, ...T[]]): T => values[random.integer(values.length)] ?? values[0],
    integer: (limit: number): number => random.integer(limit),
  };
}

/** So many applications like one, as their offers had been posted at the same time: to write the papers would take hours. */
export async function copyApplication(storage: Storage, id: string, count: number): Promise<void> {
  await storage.transaction(async (transaction) => {
    const row = await transaction.get(applicationTable, id);
    if (!row || !isFiled(row)) throw new Error('There is nothing to copy');
    const jobs = await transaction.list(jobTable, { index: 'subject', prefix: id });
    for (let serial = 2; serial <= count; serial += 1) {
      const copy = copyOf(row, serial);
      await transaction.put(applicationTable, copy);
      for (const job of jobs)
        await transaction.put(jobTable, {
          ...job,
          id: job.id.replace(id, copy.id),
          subject: copy.id,
        });
    }
  });
}

function copyOf(row: FiledApplication, serial: number): FiledApplication {
  const { filing } = row;
  const number = filing.number.replace(/\d{6}$/, String(serial).padStart(6, '0'));
  const offer = filing.offer && { ...filing.offer, invoiceNumber: `${number}-1` };
  return { ...row, id: `${row.id}-${serial}`, serial, filing: { ...filing, number, offer } };
}

/** What the bank and the books of the grid hold. */
export function audit(storage: Storage) {
  return storage.transaction(async (transaction) => {
    const applications = await transaction.list(applicationTable, { index: 'filed' });
    return {
      orders: await transaction.list(orderTable, { index: 'createdAt' }),
      payments: await transaction.list(paymentTable, { index: 'owner' }),
      notices: await transaction.list(noticeTable, { index: 'order' }),
      applications: applications.filter(isFiled),
    };
  });
}
