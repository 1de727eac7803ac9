import type { ApplicationEvent } from '@drsk/contract';
import type { Sandbox } from '../src/sandbox/sandbox.js';

/** A block of a stream: its fields, or a comment alone. */
export interface Block {
  readonly event: string;
  readonly id: string;
  readonly data: string;
}

/** Reads a stream block by block. */
export class EventReader {
  readonly response: Response;
  readonly #reader: ReadableStreamDefaultReader<string>;
  #rest = '';

  constructor(response: Response) {
    this.response = response;
    this.#reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** The next block as it is written; nothing, when the stream has ended. */
  async text(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf('\n\n');
      if (end >= 0) {
        const block = this.#rest.slice(0, end);
        this.#rest = this.#rest.slice(end + 2);
        return block;
      }
      const { value, done } = await this.#reader.read();
      if (done) return undefined;
      this.#rest += value;
    }
  }

  async block(): Promise<Block> {
    const text = (await this.text()) ?? '';
    const field = (name: string): string =>
      new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
    return { event: field('event'), id: field('id'), data: field('data') };
  }

  /** The next event of an application: what is new in the feed comes between them. */
  async event(): Promise<ApplicationEvent> {
    const { event, data } = await this.block();
    return event === 'notification' ? this.event() : JSON.parse(data);
  }

  leave(): Promise<void> {
    return this.#reader.cancel();
  }
}

interface Opening {
  readonly token: string;
  readonly after?: string;
  readonly signal?: AbortSignal;
}

export async function openEvents(
  sandbox: Sandbox,
  { token, after, signal }: Opening,
): Promise<EventReader> {
  const response = await sandbox.fetch('https://sandbox.test/v1/applications/events', {
    headers: {
      authorization: `Bearer ${token}`,
      ...(after !== undefined && { 'last-event-id': after }),
    },
    ...(signal && { signal }),
  });
  return new EventReader(response);
}
