import { accountTable } from '../../account/tables.js';
import { membershipTable } from '../../account/sessions/memberships.js';
import { temporaryAccessTable } from '../../account/temporary-access/temporary-access-table.js';
import { appealFileTable, appealTable } from '../../appeals/appeal.js';
import { applicationTable } from '../../applications/application.js';
import { jobTable } from '../../clock/jobs.js';
import { stateTable } from '../../clock/sandbox-state.js';
import {
  certificateTable,
  powerOfAttorneyTable,
} from '../../documents/authority/certificate-table.js';
import type { components } from '../../generated/control/types.js';
import { carrierTable } from '../../notifications/carrier.js';
import { deliveryTable } from '../../notifications/notification.js';
import { messageTable } from '../../outbox/message.js';
import { noticeTable, orderTable, transferTable } from '../../payments/bank/bank-order.js';
import type { State } from '../../storage/state.js';

export type Room = components['schemas']['Room'];
export type SandboxChange = components['schemas']['SandboxChange'];

/** What people see in each room comes of these tables. */
const tablesOf: Partial<Record<Room, readonly { readonly name: string }[]>> = {
  clock: [jobTable, stateTable],
  applications: [applicationTable],
  outbox: [messageTable],
  deliveries: [deliveryTable, carrierTable],
  bank: [orderTable, transferTable, noticeTable],
  appeals: [appealTable, appealFileTable],
  centre: [accountTable, membershipTable, temporaryAccessTable],
  authority: [certificateTable, powerOfAttorneyTable],
};

export const allRooms = [
  'clock',
  'applications',
  'outbox',
  'deliveries',
  'bank',
  'appeals',
  'centre',
  'authority',
  'faults',
  'journal',
  'snapshots',
  'other',
] as const satisfies readonly Room[];

function roomOf(table: string): Room {
  return allRooms.find((room) => tablesOf[room]?.some(({ name }) => name === table)) ?? 'other';
}

/** The rooms in which two states differ. */
export function roomsBetween(before: State, after: State): Room[] {
  const tables = new Set(before.changesTo(after).rows.map(({ table }) => table));
  return [...new Set([...tables].map(roomOf))];
}

const counted = {
  applications: applicationTable,
  appeals: appealTable,
  messages: messageTable,
  orders: orderTable,
  accounts: accountTable,
} as const;

/** How many there are of what people count. */
export function countsOf(state: State): Omit<SandboxChange['counts'], 'exchanges'> {
  const count = (name: keyof typeof counted): number => state.rowsOf(counted[name].name).length;
  return {
    applications: count('applications'),
    appeals: count('appeals'),
    messages: count('messages'),
    orders: count('orders'),
    accounts: count('accounts'),
  };
}
