import type { OperationId } from '@drsk/contract';
import { ProblemError } from '../../src/http/reply.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import type { OperatorCase } from '../../src/operator/operator.js';
import type { Storage } from '../../src/storage/storage.js';
import type { Answer } from '../sandbox-client.js';
import type { Call } from './calls.js';
import { Visitor } from './visitor.js';

/** What went wrong, to be read by whoever mends it. */
export interface Fault {
  readonly call: string;
  readonly answer: string;
}

/** A sandbox, some people in it, and what they know by now. */
export class Town {
  readonly sandbox: Sandbox;
  readonly faults: Fault[] = [];
  /** The operations that have done what they are for. */
  readonly done = new Set<OperationId>();
  readonly #visitors: Visitor[];
  #cases: readonly OperatorCase[] = [];
  #error: unknown;

  constructor(seed: number, storage?: Storage) {
    this.sandbox = createSandbox({
      now: '2026-06-18T02:00:00Z',
      seed,
      esia: true,
      ...(storage && { storage }),
      onError: (error) => (this.#error = error),
    });
    const people = [0, 1, 2, 8, 10].map((index) => this.sandbox.people[index]!);
    const visitors = people.map((person) => new Visitor(this.sandbox, person));
    this.#visitors = [new Visitor(this.sandbox), ...visitors, ...visitors];
  }

  /** Somebody calls, the next one the next time; meanwhile time passes, and the company works. */
  async make(call: Call, turn: number): Promise<Answer> {
    if (turn % 20 === 0) await this.#work(turn / 20);
    const visitor = this.#visitors[turn % this.#visitors.length]!;
    const answer = await visitor.make(call);
    if (answer.status < 300) this.done.add(call.id);
    if (answer.status >= 500) this.#complain(JSON.stringify(call), answer);
    return answer;
  }

  /** One thing that the company may do now, or else a part of a day. */
  async #work(turn: number): Promise<void> {
    const { clock, operator } = this.sandbox;
    if (turn % 5 === 0) {
      await clock.advance({ hours: 31 });
      // What may be done meanwhile changes with every call: some of it is refused then.
      this.#cases = await operator.list();
    }
    const application = this.#cases[turn % Math.max(1, this.#cases.length)];
    const action = application?.actions[turn % Math.max(1, application.actions.length)];
    if (!application || !action) return;
    try {
      await operator.run(application.id, action.name, {});
    } catch (error) {
      if (!(error instanceof ProblemError)) this.#complain(`operator ${action.name}`, error);
    }
  }

  #complain(call: string, answer: unknown): void {
    const error = this.#error instanceof Error ? this.#error.stack : String(this.#error);
    this.faults.push({
      call: call.slice(0, 500),
      answer: `${describe(answer)} ${error}`.slice(0, 900),
    });
  }
}

function describe(answer: unknown): string {
  if (answer instanceof Error) return answer.stack ?? answer.message;
  const { status, body } = answer as Answer;
  return `${status} ${JSON.stringify(body)}`;
}
