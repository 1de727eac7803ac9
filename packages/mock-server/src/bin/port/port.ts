import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConnectionLostError } from '../../faults/connection-lost.js';
import type { Answered } from '../../http/answer.js';
import type { ReceivedRequest } from '../../http/received-request.js';
import { NodeRequest, urlOf } from './node-request.js';
import { writeAnswer } from './write-answer.js';

interface PortParts {
  readonly answer: (request: ReceivedRequest) => Promise<Answered>;
  readonly report: (error: unknown) => void;
}

/** Where the requests of a Node server come in. */
export class Port {
  readonly #parts: PortParts;
  /** Answers that go on. */
  readonly #streams = new Set<ServerResponse>();

  constructor(parts: PortParts) {
    this.#parts = parts;
  }

  async receive(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = urlOf(incoming);
    if (url === undefined) return void outgoing.writeHead(400).end();
    try {
      const answered = await this.#parts.answer(new NodeRequest(url, incoming, outgoing));
      if (isStream(answered)) this.#follow(outgoing);
      await writeAnswer(answered, outgoing);
      incoming.resume(); // what nobody wanted to read is not to stand before the next request
    } catch (error) {
      this.#breakOff(error, outgoing);
    }
  }

  /** They would go on for as long as their sessions; whoever reads them comes back. */
  endStreams(): void {
    for (const stream of this.#streams) stream.destroy();
  }

  #follow(stream: ServerResponse): void {
    this.#streams.add(stream);
    stream.once('close', () => this.#streams.delete(stream));
  }

  #breakOff(error: unknown, outgoing: ServerResponse): void {
    if (!(error instanceof ConnectionLostError)) this.#parts.report(error);
    outgoing.socket?.destroy();
  }
}

function isStream({ headers }: Answered): boolean {
  const type = headers instanceof Headers ? headers.get('content-type') : headers['content-type'];
  return type?.startsWith('text/event-stream') ?? false;
}
