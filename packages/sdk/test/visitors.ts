import type { Booking } from '@drsk/contract';
import {
  type Bookings,
  createClient,
  isConnectionError,
  isProblem,
  type Transport,
} from '../src/index.js';
import { baseUrl } from './setup.js';

/** What somebody was told in the end. */
export type Told = { readonly booked: Booking } | 'none left' | 'left without a word';

interface Wish {
  readonly random: () => number;
  readonly fetch: Transport;
  readonly officeId: string;
  /** Among these times they want one. */
  readonly wanted: ReadonlySet<string>;
  /** Whether they close the page before they confirm. */
  readonly isGone?: boolean;
}

const service = 'consultation';

/** Somebody who wants one of the times and goes on until they know that they have one, or that there is none. */
export async function visitorWants({
  random,
  fetch,
  officeId,
  wanted,
  isGone,
}: Wish): Promise<Told> {
  const { offices } = createClient({ baseUrl, fetch, retry: { baseDelay: 0 } });
  const { bookings } = offices;
  const as = { bookingKey: await bookings.newKey() };
  for (;;) {
    const { items } = await persistently(() => offices.slots(officeId, service));
    const free = items.filter(({ startsAt }) => wanted.has(startsAt));
    const slot = free[Math.floor(random() * free.length)];
    if (!slot) return 'none left';
    const held = await known(bookings, as, () =>
      bookings.hold({ officeId, service, startsAt: slot.startsAt }, as),
    );
    if (!held) continue;
    if (isGone) return 'left without a word';
    const booked = await known(bookings, as, () => bookings.confirm(held.id, as));
    if (booked?.state === 'booked') return { booked };
  }
}

/** What has become of a call; where nobody knows, the list says it. */
async function known(
  bookings: Bookings,
  as: { bookingKey: string },
  call: () => Promise<Booking>,
): Promise<Booking | undefined> {
  try {
    return await call();
  } catch (error) {
    if (isProblem(error, 'slot_taken')) return undefined;
    if (!isConnectionError(error)) throw error;
    return (await persistently(() => bookings.list(as))).items[0];
  }
}

async function persistently<T>(read: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!isConnectionError(error)) throw error;
    }
  }
}
