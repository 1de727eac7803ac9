import type { Transaction } from '../storage/storage.js';
import { linksIn, type Message, messageTable, type NewMessage } from './message.js';
import { smsParts } from './sms-parts.js';

export interface MessageQuery {
  readonly to?: string;
  readonly kind?: string;
  readonly channel?: Message['channel'];
  /** Part of the address, of the subject or of the text, in letters of any case. */
  readonly text?: string;
  readonly limit?: number;
}

interface OutboxContext {
  readonly now: string;
  readonly transaction: Transaction;
  /** Sends somebody to a mail server with a letter. */
  readonly post?: (letter: Message) => void;
}

/** Where letters, text messages and what browsers show go: everything can be read, and nothing leaves the sandbox unless it is asked to. */
export class Outbox {
  readonly #context: OutboxContext;

  constructor(context: OutboxContext) {
    this.#context = context;
  }

  async send(message: NewMessage): Promise<void> {
    const { now, transaction, post } = this.#context;
    const sent: Message = {
      subject: '',
      code: null,
      ...message,
      id: await this.#nextId(),
      links: linksIn(message.text),
      parts: message.channel === 'sms' ? smsParts(message.text) : null,
      at: now,
    };
    await transaction.put(messageTable, sent);
    if (sent.channel === 'email') post?.(sent);
  }

  /** Newest first. */
  async list(query: MessageQuery = {}): Promise<Message[]> {
    const messages = await this.#newest();
    return messages.filter((message) => fits(message, query)).slice(0, query.limit);
  }

  /** The newest. */
  async last(query: MessageQuery = {}): Promise<Message | undefined> {
    const isAny = Object.values(query).every((wanted) => wanted === undefined);
    const messages = isAny ? await this.#newest(1) : await this.list(query);
    return messages[0];
  }

  async #nextId(): Promise<string> {
    const [last] = await this.#newest(1);
    const number = Number(last?.id.slice(4) ?? 0) + 1;
    return `msg-${String(number).padStart(8, '0')}`;
  }

  #newest(limit = Infinity): Promise<readonly Message[]> {
    return this.#context.transaction.list(messageTable, { index: 'id', descending: true, limit });
  }
}

function fits(message: Message, { to, kind, channel, text = '' }: MessageQuery): boolean {
  const said = [message.to, message.subject, message.text].join('\n').toLowerCase();
  return (
    said.includes(text.toLowerCase()) &&
    (to === undefined || message.to === to) &&
    (kind === undefined || message.kind === kind) &&
    (channel === undefined || message.channel === channel)
  );
}
