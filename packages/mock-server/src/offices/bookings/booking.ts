import type { BookingState, OfficeService } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { TableDefinition } from '../../storage/storage.js';
import type { SampleOfficeId } from '../sample-offices.messages.js';

/** A visit of somebody, at one window of an office. */
export interface BookingRow {
  readonly id: string;
  readonly version: number;
  readonly state: BookingState;
  /** By which the office calls the visitor. */
  readonly number: string;
  /** `account/…` or `key/…`, the hash of a booking key. */
  readonly owner: string;
  readonly officeId: SampleOfficeId;
  /** Counts from 1. */
  readonly window: number;
  readonly service: OfficeService;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly heldUntil: string | null;
  readonly remindsAt: string | null;
  readonly createdAt: string;
  /** Of whoever booked it. */
  readonly locale: Locale;
}

export const bookingTable: TableDefinition<BookingRow> = {
  name: 'bookings',
  indexes: {
    // Whatever the code above it does, two people never get one slot.
    place: {
      isUnique: true,
      key: ({ state, officeId, startsAt, window }) =>
        state === 'held' || state === 'booked' ? `${officeId}/${startsAt}/${window}` : undefined,
    },
    owner: { key: ({ owner, startsAt, id }) => `${owner}/${startsAt}/${id}` },
  },
};

/** A visit at its time: moved, it is another one to remind of. */
export function visitKey({ id, startsAt }: BookingRow): string {
  return `${id}/${startsAt}`;
}

/** Whether a visit of that key is still to come. */
export async function isVisitDue(key: string, { transaction, now }: Moment): Promise<boolean> {
  const row = await transaction.get(bookingTable, key.split('/')[0] ?? '');
  return row?.state === 'booked' && row.startsAt > now && visitKey(row) === key;
}
