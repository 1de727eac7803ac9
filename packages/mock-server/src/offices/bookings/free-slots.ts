import type { VisitSlot } from '@drsk/contract';
import { visitSlots } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import { toOffice } from '../offices.js';
import type { SampleOffice } from '../sample-offices.js';
import { bookingTable } from './booking.js';

/** A slot, and the window that is free at it. */
export interface Place extends VisitSlot {
  readonly window: number;
}

/** Times at which a window is free, the earliest first. */
export async function freeSlots(office: SampleOffice, moment: Moment): Promise<VisitSlot[]> {
  const freeAt = await freeWindows(office, moment);
  return slotsOf(office, moment).filter(({ startsAt }) => freeAt(startsAt) !== undefined);
}

/** @throws {ProblemError} 409 where nobody can be received then */
export async function freePlace(
  office: SampleOffice,
  startsAt: string,
  moment: Moment,
): Promise<Place> {
  const instant = Date.parse(startsAt);
  const slot = slotsOf(office, moment).find((other) => Date.parse(other.startsAt) === instant);
  const window = slot && (await freeWindows(office, moment))(slot.startsAt);
  if (!slot || window === undefined) throw new ProblemError(409, 'slot_taken');
  return { ...slot, window };
}

function slotsOf(office: SampleOffice, { now }: Moment): VisitSlot[] {
  return visitSlots(toOffice(office, { now, locale: 'ru' }), now);
}

/** Finds the first window that is free at an instant. */
async function freeWindows({ id, windows }: SampleOffice, { transaction, now }: Moment) {
  const coming = { index: 'place', prefix: `${id}/`, after: `${id}/${now}` };
  const rows = await transaction.list(bookingTable, coming);
  const taken = new Set(rows.map(({ startsAt, window }) => `${startsAt}/${window}`));
  const numbers = Array.from({ length: windows }, (_, index) => index + 1);
  return (startsAt: string): number | undefined =>
    numbers.find((window) => !taken.has(`${startsAt}/${window}`));
}
