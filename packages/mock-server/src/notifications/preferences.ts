import {
  type ChannelPreference,
  enums,
  type KindPreference,
  type NotificationChannel,
  type NotificationKind,
  type QuietHours,
  type RegionCode,
  type TimeZone,
} from '@drsk/contract';
import {
  fixedBy,
  isPushed,
  notificationKinds,
  notificationRules,
  type Reachable,
  timeZoneOf,
} from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { TableDefinition } from '../storage/storage.js';

/** What somebody has chosen; an account has no row as long as that is nothing. */
export interface PreferencesRow {
  /** Id of the account. */
  readonly id: string;
  readonly version: number;
  /** `deadline/sms`: by which channel somebody does not want to be told of what. */
  readonly off: readonly string[];
  readonly timeZone: TimeZone | null;
  /** Undefined until they are chosen, null where there are to be none. */
  readonly quietHours?: QuietHours | null;
}

export const preferencesTable: TableDefinition<PreferencesRow> = {
  name: 'notification_preferences',
  indexes: {},
};

/** Which region the latest application of an account is in. */
export type RegionOf = (accountId: string, moment: Moment) => Promise<RegionCode>;

export async function preferencesOf(
  accountId: string,
  { transaction }: Moment,
): Promise<PreferencesRow> {
  const row = await transaction.get(preferencesTable, accountId);
  return row ?? { id: accountId, version: 1, off: [], timeZone: null };
}

export function quietHoursOf({ quietHours }: PreferencesRow): QuietHours | null {
  return quietHours === undefined ? notificationRules.quietHours : quietHours;
}

export function timeZoneFor({ timeZone }: PreferencesRow, region: RegionCode): TimeZone {
  return timeZone ?? timeZoneOf(region);
}

/** Whether the account wants it, or has to be told. */
export function isWanted(
  row: PreferencesRow,
  kind: NotificationKind,
  { channel, reachable }: { channel: NotificationChannel; reachable: Reachable },
): boolean {
  return fixedBy(kind, channel, reachable) !== null || !row.off.includes(offKey(kind, channel));
}

/** All kinds, as the contract shows them. */
export function kindsOf(row: PreferencesRow, reachable: Reachable): KindPreference[] {
  return enums.NotificationKind.map((kind) => ({
    kind,
    isUrgent: notificationKinds[kind].isUrgent,
    channels: channelsOf(kind).map((channel) => channelOf(row, kind, { channel, reachable })),
  }));
}

/** By which somebody can be told of it at all. */
export function channelsOf(kind: NotificationKind): readonly NotificationChannel[] {
  return isPushed(kind) ? ['email', 'sms', 'push'] : ['email', 'sms'];
}

function channelOf(
  row: PreferencesRow,
  kind: NotificationKind,
  one: { channel: NotificationChannel; reachable: Reachable },
): ChannelPreference {
  const basis = fixedBy(kind, one.channel, one.reachable);
  return {
    channel: one.channel,
    isOn: isWanted(row, kind, one),
    isFixed: basis !== null,
    basis,
  };
}

export function offKey(kind: NotificationKind, channel: NotificationChannel): string {
  return `${kind}/${channel}`;
}
