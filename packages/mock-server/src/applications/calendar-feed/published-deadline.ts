import type { Actor, Basis, UpcomingActionKind } from '@drsk/contract';
import { later } from '../../clock/instant.js';

/** Something that somebody has to do by a date. */
export interface Deadline {
  /** The same as long as it is the same thing, whatever its date. */
  readonly uid: string;
  readonly applicationId: string;
  readonly number: string;
  readonly kind: UpcomingActionKind;
  readonly actor: Actor;
  readonly basis: Basis;
  readonly dueOn: string;
}

/** A deadline as calendars know it. */
export interface PublishedDeadline extends Deadline {
  /** Counts its changes (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly changedAt: string;
  /** Whether it has been done, or is no longer asked for. */
  readonly isMoot: boolean;
}

/** As many as calendars swallow: some of them take no more than a megabyte. */
const most = 500;
/** So long it is said that a deadline is moot: every calendar has asked by then. */
const memory = { days: 30 };

/** What is told now, after what was told before; entries without news are the same objects. */
export function publish(
  before: readonly PublishedDeadline[],
  deadlines: readonly Deadline[],
  now: string,
): PublishedDeadline[] {
  const known = new Map(before.map((deadline) => [deadline.uid, deadline]));
  const current = new Set(deadlines.map(({ uid }) => uid));
  const told = nearest(deadlines).map((deadline) => update(known.get(deadline.uid), deadline, now));
  const moot = before
    .filter(({ uid }) => !current.has(uid))
    .map((deadline) => cancel(deadline, now))
    .filter(({ changedAt }) => now < later(changedAt, memory));
  return [...told, ...moot];
}

function nearest(deadlines: readonly Deadline[]): Deadline[] {
  return deadlines.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)).slice(0, most);
}

function placeOf({ actor, dueOn, uid }: Deadline): string {
  return `${actor === 'applicant' ? 0 : 1}/${dueOn}/${uid}`;
}

function update(
  known: PublishedDeadline | undefined,
  deadline: Deadline,
  now: string,
): PublishedDeadline {
  if (!known) return { ...deadline, sequence: 0, changedAt: now, isMoot: false };
  if (!known.isMoot && known.dueOn === deadline.dueOn) return known;
  return { ...deadline, sequence: known.sequence + 1, changedAt: now, isMoot: false };
}

function cancel(deadline: PublishedDeadline, now: string): PublishedDeadline {
  if (deadline.isMoot) return deadline;
  return { ...deadline, sequence: deadline.sequence + 1, changedAt: now, isMoot: true };
}
