import type { Moment } from '../clock/moment.js';
import type { Moments } from '../clock/moments.js';
import type { Admission, Authenticate } from './admission.js';
import type { LiveBody } from './live-body.js';
import { NotYet } from './not-yet.js';
import type { PlainReply } from './operation.js';
import type { ReceivedRequest } from './received-request.js';
import { ProblemError } from './reply.js';

interface TurnsParts {
  readonly moments: Moments;
  readonly authenticate: Authenticate;
}

interface Turn {
  /** Known from the first turn on. */
  readonly admission: () => Admission | undefined;
  /** Whose signal is asked for by those alone who wait: most requests never make one. */
  readonly request: Pick<ReceivedRequest, 'signal'>;
}

type Work = (moment: Moment) => Promise<PlainReply>;

/** One request that is handled more than once: each time in a moment of its own, as long as its session lasts. */
export class Turns {
  readonly #parts: TurnsParts;
  readonly #turn: Turn;

  constructor(parts: TurnsParts, turn: Turn) {
    this.#parts = parts;
    this.#turn = turn;
  }

  /** Until the work no longer puts it off; its first turn may be another one. */
  async untilAnswered(
    work: Work,
    first: () => Promise<PlainReply> = () => this.#parts.moments.run(work),
  ): Promise<PlainReply> {
    const { moments } = this.#parts;
    let turn = first;
    for (;;) {
      const since = moments.bell.rings;
      try {
        return await turn();
      } catch (error) {
        if (!(error instanceof NotYet)) throw error;
        const { topic, until } = error;
        await moments.bell.wait({ topic, until, since, signal: this.#turn.request.signal });
        turn = () => moments.run((moment) => this.#stillIn(moment, work));
      }
    }
  }

  /** What the body says, until its session is over. */
  stream(body: LiveBody): ReadableStream<Uint8Array> {
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, this.#turn.request.signal]);
    const encoder = new TextEncoder();
    return new ReadableStream({
      start: (controller) =>
        signal.addEventListener('abort', () => controller.error(signal.reason), { once: true }),
      pull: async (controller) => {
        const text = await this.#nextText(body, signal);
        if (text === undefined) controller.close();
        else controller.enqueue(encoder.encode(text));
      },
      cancel: (reason) => left.abort(reason),
    });
  }

  async #nextText(body: LiveBody, signal: AbortSignal): Promise<string | undefined> {
    const { moments } = this.#parts;
    const { topic } = body;
    while (!moments.bell.isSilent) {
      const since = moments.bell.rings;
      const said = await this.#say(body);
      if (said?.text !== '') return said?.text;
      await moments.bell.wait({ topic, until: said.until, since, signal });
    }
    return undefined;
  }

  /** Nothing, when the session is over. */
  async #say(body: LiveBody) {
    try {
      return await this.#parts.moments.run((moment) => this.#stillIn(moment, body.next));
    } catch (error) {
      if (error instanceof ProblemError) return undefined;
      throw error;
    }
  }

  /** @throws {ProblemError} 401 when the token has ended meanwhile */
  async #stillIn<T>(moment: Moment, work: (moment: Moment) => Promise<T>): Promise<T> {
    const { caller, jkt = null } = this.#turn.admission() ?? {};
    if (caller) await this.#parts.authenticate({ token: caller.accessToken, jkt }, moment);
    return work(moment);
  }
}
