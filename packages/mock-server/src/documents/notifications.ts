import type { MessageChannel, NotificationAttempt } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { documentTable, isOpenable } from './document.js';

interface Announcement {
  readonly channel: MessageChannel;
  readonly state: NotificationAttempt['state'];
}

/** Notes with documents what has become of their announcement by a channel. */
export async function noteAnnouncement(
  documentIds: readonly string[],
  { channel, state }: Announcement,
  { transaction, now: at }: Moment,
): Promise<void> {
  for (const id of documentIds) {
    const row = await transaction.get(documentTable, id);
    if (!row) continue;
    const others = row.notifications.filter((one) => one.channel !== channel);
    const notifications = [...others, { channel, state, at }];
    await transaction.put(documentTable, { ...row, notifications });
  }
}

/** Whether all of them can be opened. */
export async function areReadable(
  documentIds: readonly string[],
  { transaction, now }: Moment,
): Promise<boolean> {
  for (const id of documentIds) {
    const row = await transaction.get(documentTable, id);
    if (!row || !isOpenable(row, now)) return false;
  }
  return true;
}
