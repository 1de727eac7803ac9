import type { Locale } from '@drsk/domain';
import type { TableDefinition } from '../storage/storage.js';

/** A letter or a text message that the service has sent. */
export interface Message {
  /** Counts up: later messages have greater ones. */
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly to: string;
  /** What it is about, as in `registration-confirmation`. */
  readonly kind: string;
  /** Empty for a text message. */
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
  /** A code to be typed off it. */
  readonly code: string | null;
  readonly at: string;
}

/** What a capability sends; the rest is worked out. */
export interface NewMessage {
  readonly channel: Message['channel'];
  readonly to: string;
  readonly kind: string;
  readonly subject?: string;
  readonly text: string;
  readonly code?: string;
}

export const messageTable: TableDefinition<Message> = {
  name: 'messages',
  indexes: { id: { key: ({ id }) => id } },
};

export function linksIn(text: string): string[] {
  return text.match(/https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)]/g) ?? [];
}

/** Whom a letter goes to, and in which language. */
export interface Recipient {
  readonly email: string;
  readonly phone: string;
  readonly name: string;
  readonly locale: Locale;
}
