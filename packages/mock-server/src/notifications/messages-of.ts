import type { NotificationChannel } from '@drsk/contract';
import { fixedBy, type Locale, type Reachable } from '@drsk/domain';
import type { Settings } from '../clock/moment.js';
import type { News, NewsLetter } from '../outbox/news.js';
import { pageAddress } from '../outbox/page-address.js';
import { smsParts } from '../outbox/sms-parts.js';
import type { DeliveryBrowser, DeliveryMessage } from './notification.js';
import { deliveryMessages } from './notifications.messages.js';
import { unsubscribeToken } from './unsubscribe-token.js';

/** What an operator charges for: a third one is said in the account. */
const mostParts = 2;

interface Reader {
  readonly reachable: Reachable;
  readonly locale: Locale;
}

/** A message, and whom it goes to. */
export interface Addressed {
  readonly channel: NotificationChannel;
  readonly to: string;
  readonly message: DeliveryMessage;
  readonly browser?: DeliveryBrowser;
}

/** The messages of news to whoever can be reached by them. */
export function messagesOf(news: News, reader: Reader, settings: Settings): Addressed[] {
  const { messageKind: kind, messages } = news;
  const { email, phone } = reader.reachable;
  const addressed: Addressed[] = [];
  if (email !== undefined && messages.email) {
    const letter = withWayOut(messages.email, news, { reader, settings });
    addressed.push({ channel: 'email', to: email, message: { kind, ...letter } });
  }
  if (phone !== undefined && messages.sms !== undefined) {
    const text = shortened(messages.sms, news, reader);
    addressed.push({ channel: 'sms', to: phone, message: { kind, subject: '', text } });
  }
  return addressed;
}

/** Letters that the law lets one unsubscribe from say how. */
function withWayOut(
  letter: NewsLetter,
  { accountId, kind }: News,
  { reader, settings }: { reader: Reader; settings: Settings },
): NewsLetter {
  const { locale, reachable } = reader;
  if (fixedBy(kind, 'email', reachable) !== null) return letter;
  const token = unsubscribeToken({ accountId, kind, channel: 'email' }, settings);
  // Behind the fragment, which no server is sent.
  const link = `${pageAddress('/account/unsubscribe', locale, settings)}#token=${token}`;
  const { apiUrl = `${settings.siteUrl}/v1` } = settings;
  return {
    ...letter,
    text: `${letter.text}\n\n${deliveryMessages[locale].wayOut(link)}`,
    unsubscribeUrl: `${apiUrl}/unsubscriptions/${token}`,
  };
}

/** A text message that is too long says what it is about, and where the rest is. */
function shortened(sms: string, { texts }: News, { locale }: Reader): string {
  if (smsParts(sms) <= mostParts) return sms;
  const { shortSms } = deliveryMessages[locale];
  let { title } = texts[locale];
  while (smsParts(shortSms(title)) > mostParts) title = `${title.slice(0, -2).trimEnd()}…`;
  return shortSms(title);
}
