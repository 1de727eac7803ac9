import type { BookingState } from '@drsk/contract';

/** How visits are booked (ЛК/7). */
export const visitRules = {
  /** How long one takes. */
  minutes: 30,
  /** Days that are offered, today with them. */
  aheadDays: 14,
  /** How soon the earliest begins. */
  leadMinutes: 30,
  /** How long a time is held for whoever has not confirmed it yet. */
  holdMinutes: 10,
  /** How many somebody may have before them. */
  most: 3,
} as const;

type BookingMove = 'confirm' | 'change' | 'cancel' | 'expire';

const moves: Readonly<Record<BookingState, { readonly [move in BookingMove]?: BookingState }>> = {
  held: { confirm: 'booked', cancel: 'cancelled', expire: 'expired' },
  booked: { confirm: 'booked', change: 'booked', cancel: 'cancelled' },
  // Nobody is sent away for being slow, unless somebody else was quicker.
  expired: { confirm: 'booked', cancel: 'cancelled' },
  cancelled: { cancel: 'cancelled' },
};

/** Where a move leads to; undefined where it cannot be made, as none can once the visit has begun. */
export function nextBookingState(
  { state, startsAt }: { readonly state: BookingState; readonly startsAt: string },
  move: BookingMove,
  now: string,
): BookingState | undefined {
  return startsAt > now ? moves[state][move] : undefined;
}

/** When a letter reminds of a visit: a day before, or two hours where there is no day left. */
export function visitReminderAt(startsAt: string, now: string): string | null {
  const before = [24, 2].map((hours) =>
    new Date(Date.parse(startsAt) - hours * 3_600_000).toISOString(),
  );
  return before.find((at) => at > now) ?? null;
}
