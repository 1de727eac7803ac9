import type { NotificationChannel, PushKeys } from '@drsk/contract';
import type { Locale, PushPayload } from '@drsk/domain';
import type { TableDefinition } from '../storage/storage.js';

/** A letter, a text message, or what a browser shows, that the service has sent. */
export interface Message {
  /** Counts up: later messages have greater ones. */
  readonly id: string;
  readonly channel: NotificationChannel;
  /** An address, a phone in E.164, or where the push service of a browser takes messages. */
  readonly to: string;
  /** What it is about, as in `registration-confirmation`. */
  readonly kind: string;
  /** Empty for a text message. */
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
  /** A code to be typed off it. */
  readonly code: string | null;
  /** How many text messages it takes; null for a letter. */
  readonly parts: number | null;
  /** Where a mail service unsubscribes with one click, of letters that may be unsubscribed from. */
  readonly unsubscribeUrl?: string;
  /** What is encrypted for a browser, and with what. */
  readonly push?: PushContent;
  readonly at: string;
}

export interface PushContent {
  readonly payload: PushPayload;
  readonly keys: PushKeys;
  /** Whether it is worth waking a device for (RFC 8030, 5.3). */
  readonly urgency: 'high' | 'normal';
}

/** What a capability sends; the rest is worked out. */
export interface NewMessage {
  readonly channel: Message['channel'];
  readonly to: string;
  readonly kind: string;
  readonly subject?: string;
  readonly text: string;
  readonly code?: string;
  readonly unsubscribeUrl?: string;
  readonly push?: PushContent;
}

export const messageTable: TableDefinition<Message> = {
  name: 'messages',
  indexes: { id: { key: ({ id }) => id } },
};

export function linksIn(text: string): string[] {
  return text.match(/https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)]/g) ?? [];
}

/** Whom a letter goes to, and in which language; an applicant whom an office registered may have given neither contact. */
export interface Recipient {
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly name: string;
  readonly locale: Locale;
  /** Whether letters may carry numbers, dates and sums: whoever gets them has agreed to channels without encryption. */
  readonly isOpenChannel: boolean;
}
