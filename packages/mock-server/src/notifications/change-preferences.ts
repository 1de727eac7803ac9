import type { NotificationPreferences, NotificationPreferencesChange } from '@drsk/contract';
import { fixedBy, type Locale, type Reachable } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import { etagOf } from '../http/etag.js';
import { refuseFields } from '../http/reply.js';
import { preferenceMessages } from './preferences.messages.js';
import {
  channelsOf,
  kindsOf,
  offKey,
  type PreferencesRow,
  quietHoursOf,
  type RegionOf,
  timeZoneFor,
} from './preferences.js';

/** As the contract shows them. */
export async function toPreferences(
  row: PreferencesRow,
  reachable: Reachable,
  { moment, regionOf }: { moment: Moment; regionOf: RegionOf },
): Promise<NotificationPreferences> {
  return {
    etag: etagOf(row.version),
    timeZone: timeZoneFor(row, await regionOf(row.id, moment)),
    isOwnTimeZone: row.timeZone !== null,
    quietHours: quietHoursOf(row),
    isOwnQuietHours: row.quietHours !== undefined,
    kinds: kindsOf(row, reachable),
  };
}

/** @throws {ProblemError} 422 where a clause does not let a channel be turned off, and for hours that never end */
export function changed(
  row: PreferencesRow,
  change: NotificationPreferencesChange,
  { reachable, locale }: { reachable: Reachable; locale: Locale },
): PreferencesRow {
  requireSound(change, reachable, locale);
  const { channels = [], timeZone = row.timeZone, quietHours = row.quietHours } = change;
  const off = new Set(row.off);
  for (const { kind, channel, isOn } of channels) {
    const key = offKey(kind, channel);
    if (isOn) off.delete(key);
    else off.add(key);
  }
  return {
    ...row,
    version: row.version + 1,
    off: [...off].toSorted(),
    timeZone,
    ...(quietHours !== undefined && { quietHours }),
  };
}

function requireSound(
  { channels = [], quietHours }: NotificationPreferencesChange,
  reachable: Reachable,
  locale: Locale,
): void {
  const texts = preferenceMessages[locale];
  const fixed = channels.findIndex(
    ({ kind, channel, isOn }) => !isOn && fixedBy(kind, channel, reachable) !== null,
  );
  if (fixed >= 0)
    refuseFields({ [`channels/${fixed}/isOn`]: { code: 'demanded', text: texts.demanded } });
  const missing = channels.findIndex(({ kind, channel }) => !channelsOf(kind).includes(channel));
  if (missing >= 0)
    refuseFields({
      [`channels/${missing}/channel`]: { code: 'choice', text: texts.noSuchChannel },
    });
  if (quietHours && quietHours.from === quietHours.until)
    refuseFields({ 'quietHours/until': { code: 'range', text: texts.emptyHours } });
}
