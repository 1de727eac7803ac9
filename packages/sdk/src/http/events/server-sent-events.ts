// The format of the HTML standard, 9.2.6. Not `eventsource-parser`: it is 1.6 kB of the 2.5 that all of this may be.

export interface ServerSentEvent {
  id: string;
  type: string;
  data: string;
}

/** Reads a stream as it comes in: its lines may be cut anywhere. */
export class EventReader {
  /** Milliseconds to wait before the next stream, if the server has said it. */
  retry: number | undefined;
  readonly #decoder = new TextDecoder();
  #line = '';
  #isAfterReturn = false;
  #id = '';
  #type = '';
  #data: string[] = [];

  /** The events that are complete with these bytes. */
  *read(bytes: Uint8Array): Generator<ServerSentEvent> {
    for (const character of this.#decoder.decode(bytes, { stream: true })) {
      const isEnd = character === '\r' || character === '\n';
      // A return and a newline are one end of a line.
      const isSecond = character === '\n' && this.#isAfterReturn;
      this.#isAfterReturn = character === '\r';
      if (!isEnd) this.#line += character;
      else if (!isSecond) yield* this.#end();
    }
  }

  *#end(): Generator<ServerSentEvent> {
    const line = this.#line;
    this.#line = '';
    if (line !== '') return this.#take(line);
    if (this.#data.length > 0)
      yield { id: this.#id, type: this.#type || 'message', data: this.#data.join('\n') };
    this.#type = '';
    this.#data = [];
  }

  #take(line: string): void {
    const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (name === 'data') this.#data.push(value);
    else if (name === 'event') this.#type = value;
    else if (name === 'id' && !value.includes('\0')) this.#id = value;
    else if (name === 'retry' && /^\d+$/.test(value)) this.retry = Number(value);
  }
}
