import type { NotificationChannel } from '@drsk/contract';
import { later } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import type { TableDefinition } from '../storage/storage.js';
import type { DeliveryRow } from './notification.js';

/** How well the other side works: what testers turn off and on. In percent of the attempts. */
export interface CarrierRow {
  readonly id: NotificationChannel;
  readonly faultPercent: number;
  readonly delayPercent: number;
  readonly delayMinutes: number;
}

export const carrierTable: TableDefinition<CarrierRow> = { name: 'carriers', indexes: {} };

export const soundCarrier = { faultPercent: 0, delayPercent: 0, delayMinutes: 5 } as const;

/** What the mail server, the mobile operator or a push service makes of a message. */
export type Taken =
  | { readonly outcome: 'taken' | 'refused' | 'fault' }
  | { readonly outcome: 'delayed'; readonly until: string };

const magicDelay = { minutes: 5 };

export async function handOver(row: DeliveryRow, moment: Moment): Promise<Taken> {
  if (row.fate) return { outcome: row.fate };
  if (isRefused(row.to)) return { outcome: 'refused' };
  const carrier = await carrierOf(row.channel, moment);
  if (happens(carrier.faultPercent, moment)) return { outcome: 'fault' };
  const wasDelayed = row.attempts.some(({ reason }) => reason === 'delayed');
  if (wasDelayed) return { outcome: 'taken' };
  const { now } = moment;
  if (isDelayed(row.to)) return { outcome: 'delayed', until: later(now, magicDelay) };
  if (!happens(carrier.delayPercent, moment)) return { outcome: 'taken' };
  return { outcome: 'delayed', until: later(now, { minutes: carrier.delayMinutes }) };
}

export async function carrierOf(
  channel: NotificationChannel,
  { transaction }: Pick<Moment, 'transaction'>,
): Promise<CarrierRow> {
  return (await transaction.get(carrierTable, channel)) ?? { id: channel, ...soundCarrier };
}

/** Chance is asked where there is one alone: a sound sandbox goes on as it did. */
function happens(percent: number, { random }: Moment): boolean {
  return percent > 0 && (percent >= 100 || random.integer(100) < percent);
}

/** `+7 999 …-01`, `name+fail@…` and `https://…/gone` for trying it out. */
function isRefused(to: string): boolean {
  return /^\+7999\d{5}01$|\+fail@|^https:.*\/gone$/.test(to);
}

function isDelayed(to: string): boolean {
  return /^\+7999\d{5}02$|\+delay@/.test(to);
}
