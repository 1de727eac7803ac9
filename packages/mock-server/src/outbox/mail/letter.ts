import type { Settings } from '../../clock/moment.js';
import type { Message } from '../message.js';
import { writeMail } from './write-mail.js';

/** A letter as it is handed on to a mail server. */
export interface Letter {
  /** Of the message in the outbox. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** All of it (RFC 5322). */
  readonly source: string;
}

export function letterOf(message: Message, settings: Pick<Settings, 'siteUrl'>): Letter {
  const { id, to } = message;
  const { hostname } = new URL(settings.siteUrl);
  return { id, from: `noreply@${hostname}`, to, source: writeMail(message, settings) };
}
