import type {
  DeliveryReason,
  DeliveryState,
  NotificationChannel,
  NotificationKind,
} from '@drsk/contract';
import { later } from '../../clock/instant.js';
import type { Label, Moment } from '../../clock/moment.js';
import type { Moments } from '../../clock/moments.js';
import { documentStoreOf, documentStoreTable } from '../../documents/document-store.js';
import { ProblemError } from '../../http/reply.js';
import { carrierOf, carrierTable } from '../../notifications/carrier.js';
import { move } from '../../notifications/deliver.js';
import { deliveryJob } from '../../notifications/delivery-job.js';
import {
  type DeliveryRow,
  deliveryTable,
  isOpen,
  notificationTable,
} from '../../notifications/notification.js';
import type { OperatorInput } from '../operator.js';
import { readNumber } from '../input.js';
import { readCarrier } from './read-carrier.js';

/** A letter, a text message or what a browser shows, as whoever sends it sees it. */
export interface DeliveryCase {
  readonly id: string;
  readonly channel: NotificationChannel;
  readonly kind: NotificationKind;
  readonly title: Label;
  readonly to: string;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
  readonly attempts: DeliveryRow['attempts'];
  /** What can be done with it now. */
  readonly actions: readonly DeliveryActionName[];
}

/** How well what carries messages works, and what keeps documents. */
export interface CarrierState {
  readonly id: NotificationChannel | 'documents';
  readonly faultPercent: number;
  readonly delayPercent: number;
  readonly delayMinutes: number;
}

/** The mail server, the mobile operator and the push services. */
export interface DeliveryDesk {
  /** The newest first. */
  list(): Promise<DeliveryCase[]>;
  carriers(): Promise<CarrierState[]>;
  /**
   * `deliver` sends it whatever it waits for, but never before what it announces can be opened; `fail` says that there is no
   * such address; `delay` takes `minutes`.
   *
   * @throws {ProblemError} 404 when there is no such message or action, 409 when it has left already
   */
  run(id: string, action: string, input?: OperatorInput): Promise<DeliveryCase>;
  /**
   * Makes the attempts of a channel (`email`, `sms`, `push`) meet with faults or delays, in percent, and files of `documents` come later.
   *
   * @throws {ProblemError} 404, 422 where it is no percentage
   */
  set(id: string, input: OperatorInput): Promise<CarrierState[]>;
}

export function createDeliveryDesk(moments: Moments): DeliveryDesk {
  const newest = { index: 'created', descending: true, limit: 100 };
  return {
    list: () =>
      moments.run(async (moment) => {
        const rows = await moment.transaction.list(deliveryTable, newest);
        return Promise.all(rows.map((row) => toCase(row, moment)));
      }),
    carriers: () => moments.run(carriersOf),
    run: async (id, name, input = {}) => {
      await moments.run(async (moment) => {
        const row = await found(id, moment);
        if (!isAction(name)) throw new ProblemError(404, 'not_found');
        if (!isOpen(row.state)) throw new ProblemError(409, 'stage_forbids');
        await deliveryActions[name](row, moment, input);
      });
      return moments.run(async (moment) => toCase(await found(id, moment), moment));
    },
    set: (id, input) =>
      moments.run(async (moment) => {
        await setOf(id, input, moment);
        return carriersOf(moment);
      }),
  };
}

const deliveryActions = {
  deliver: (row, moment) => decide(row, 'taken', moment),
  fail: (row, moment) => decide(row, 'refused', moment),
  delay: async (row, moment, input) => {
    const next = later(moment.now, { minutes: readNumber(input, 'minutes', 60) });
    await move(row, { state: 'waiting', reason: 'delayed', next }, moment);
  },
} as const satisfies Record<
  string,
  (row: DeliveryRow, moment: Moment, input: OperatorInput) => Promise<void>
>;

/** Its next attempt is made now, and ends so. */
async function decide(
  row: DeliveryRow,
  fate: 'taken' | 'refused',
  { transaction, jobs, now }: Moment,
): Promise<void> {
  await transaction.put(deliveryTable, { ...row, fate });
  await jobs.schedule(deliveryJob(row.id, now));
}

async function found(id: string, { transaction }: Moment): Promise<DeliveryRow> {
  const row = await transaction.get(deliveryTable, id);
  if (!row) throw new ProblemError(404, 'not_found');
  return row;
}

export type DeliveryActionName = keyof typeof deliveryActions;

function isAction(name: string): name is DeliveryActionName {
  return Object.hasOwn(deliveryActions, name);
}

const channels = ['email', 'sms', 'push'] as const satisfies readonly NotificationChannel[];

async function carriersOf(moment: Moment): Promise<CarrierState[]> {
  const carriers = await Promise.all(channels.map((channel) => carrierOf(channel, moment)));
  return [...carriers, { faultPercent: 0, ...(await documentStoreOf(moment)) }];
}

async function setOf(id: string, input: OperatorInput, moment: Moment): Promise<void> {
  const { transaction } = moment;
  if (id === 'documents') {
    const { delayPercent, delayMinutes } = readCarrier(input);
    return transaction.put(documentStoreTable, { id, delayPercent, delayMinutes });
  }
  const channel = channels.find((one) => one === id);
  if (!channel) throw new ProblemError(404, 'not_found');
  const carrier = await carrierOf(channel, moment);
  await transaction.put(carrierTable, { ...carrier, ...readCarrier(input) });
}

async function toCase(row: DeliveryRow, { transaction }: Moment): Promise<DeliveryCase> {
  const { id, channel, to, state, reason, createdAt, nextAttemptAt, attempts } = row;
  const notification = await transaction.get(notificationTable, row.notificationId);
  if (!notification) throw new Error(`There is no notification ${row.notificationId}`);
  const { kind, texts } = notification;
  return {
    id,
    channel,
    kind,
    title: { ru: texts.ru.title, en: texts.en.title },
    to,
    state,
    reason,
    createdAt,
    nextAttemptAt,
    attempts,
    actions: isOpen(state) ? ['deliver', 'fail', 'delay'] : [],
  };
}
