import { isPushed, type Locale, notificationKinds, pushPayload } from '@drsk/domain';
import type { Settings } from '../clock/moment.js';
import type { News, NewsSubject } from '../outbox/news.js';
import { pageAddress } from '../outbox/page-address.js';
import type { PushSubscriptionRow } from '../outbox/push/push-subscription.js';
import type { Addressed } from './messages-of.js';

interface PushReader {
  readonly browsers: readonly PushSubscriptionRow[];
  readonly locale: Locale;
  /** Of the notification. */
  readonly id: string;
}

/** What the browsers of somebody show of news, if anybody is written to about them at all. */
export function pushesOf(
  { about = {}, kind, messageKind, messages }: News,
  { browsers, id: tag, locale }: PushReader,
  settings: Settings,
): Addressed[] {
  const isTold = messages.email !== undefined || messages.sms !== undefined;
  if (!isPushed(kind) || !isTold) return [];
  const { applicationNumber } = about;
  const url = pageOf(about, locale, settings);
  const payload = pushPayload({ kind, applicationNumber, url, tag }, locale);
  const urgency = notificationKinds[kind].isUrgent ? 'high' : 'normal';
  return browsers.map(({ device, endpoint, id: subscriptionId, keys }) => ({
    channel: 'push',
    to: endpoint,
    message: {
      kind: messageKind,
      subject: payload.title,
      text: `${payload.body}\n${url}`,
      push: { payload, keys, urgency },
    },
    browser: { subscriptionId, device },
  }));
}

/** Where the letter leads too. */
function pageOf(
  { appealId, applicationId, bookingId }: NewsSubject,
  locale: Locale,
  settings: Settings,
): string {
  const at = (path: string): string => pageAddress(path, locale, settings);
  if (applicationId !== undefined) return `${at('/account/application')}#id=${applicationId}`;
  if (appealId !== undefined) return `${at('/appeals/')}#id=${appealId}`;
  return at(bookingId === undefined ? '/account' : '/offices');
}
