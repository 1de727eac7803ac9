import { nextBookingState, visitReminderAt } from '@drsk/domain';
import type { JobDefinitions, Moment } from '../../clock/moment.js';
import { announceVisit } from './announce-visit.js';
import { bookingLetterMessages } from './booking-letters.messages.js';
import { type BookingRow, bookingTable } from './booking.js';
import { accountOf } from './visitor.js';

const holdJob = 'visit-hold';
const reminderJob = 'visit-reminder';

export const bookingJobs: JobDefinitions = {
  [holdJob]: {
    label: { ru: bookingLetterMessages.ru.jobs.hold, en: bookingLetterMessages.en.jobs.hold },
    async run(moment, id) {
      const row = await moment.transaction.get(bookingTable, id);
      if (row && nextBookingState(row, 'expire', moment.now)) await letGo(row, moment);
    },
  },
  [reminderJob]: {
    label: {
      ru: bookingLetterMessages.ru.jobs.reminder,
      en: bookingLetterMessages.en.jobs.reminder,
    },
    async run(moment, id) {
      const row = await moment.transaction.get(bookingTable, id);
      if (row?.state !== 'booked') return;
      await moment.transaction.put(bookingTable, { ...row, remindsAt: null });
      await announceVisit(row, 'visit-reminder', moment);
    },
  },
};

/** Makes a time free that nobody has confirmed. */
export async function letGo(row: BookingRow, { transaction, jobs }: Moment): Promise<void> {
  await jobs.cancelAllOf(row.id);
  const { version } = row;
  await transaction.put(bookingTable, {
    ...row,
    state: 'expired',
    version: version + 1,
    heldUntil: null,
  });
}

/** The row with what the clock is to do about it, in place of what it was to do before. */
export async function scheduled(row: BookingRow, { jobs, now }: Moment): Promise<BookingRow> {
  const { id, state, heldUntil, startsAt } = row;
  await jobs.cancelAllOf(id);
  if (state === 'held' && heldUntil !== null)
    await jobs.schedule({ id: `hold-${id}`, kind: holdJob, subject: id, at: heldUntil });
  const hasReader = state === 'booked' && accountOf(row) !== undefined;
  const remindsAt = hasReader ? visitReminderAt(startsAt, now) : null;
  if (remindsAt !== null)
    await jobs.schedule({ id: `reminder-${id}`, kind: reminderJob, subject: id, at: remindsAt });
  return { ...row, remindsAt };
}
