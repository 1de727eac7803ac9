import type { OperationId } from '@drsk/contract';
import { ProblemError } from '../../src/http/reply.js';
import type { Clock } from '../../src/clock/clock.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import type { OperatorCase } from '../../src/operator/operator.js';
import type { ScenarioName } from '../../src/scenarios/scenario-desk.js';
import type { Storage } from '../../src/storage/storage.js';
import { belongings } from '../belongings.js';
import type { Answer } from '../sandbox-client.js';
import type { Call } from './calls.js';
import { brokenRules } from './rules.js';
import { Visitor } from './visitor.js';

/** What went wrong, to be read by whoever mends it. */
export interface Fault {
  readonly call: string;
  readonly answer: string;
}

export interface TownOptions {
  readonly storage?: Storage;
  /** What people find of their own; nothing unless given. */
  readonly scenario?: readonly ScenarioName[];
  /** Whether somebody with many applications is among them: all of their papers take seconds to be written. */
  readonly isCrowded?: boolean;
  /** Whether somebody has one of everything that can be named. */
  readonly hasBelongings?: boolean;
}

/** A sandbox, some people in it, and what they know by now. */
export class Town {
  readonly sandbox: Sandbox;
  readonly faults: Fault[] = [];
  /** The operations that have done what they are for. */
  readonly done = new Set<OperationId>();
  #visitors: readonly Visitor[];
  #cases: readonly OperatorCase[] = [];
  #error: unknown;

  constructor(seed: number, { storage, scenario = [], isCrowded = false }: TownOptions = {}) {
    this.sandbox = createSandbox({
      now: '2026-06-18T02:00:00Z',
      seed,
      esia: true,
      ...(scenario.length > 0 && { scenario }),
      ...(storage && { storage }),
      onError: (error) => (this.#error = error),
    });
    const order = [...(isCrowded ? [8] : []), 0, 1, 2, 10, 3, 9, 11, 13];
    const people = order.map((index) => this.sandbox.people[index]!);
    const visitors = [0, 1, 2, 3].map(() => new Visitor(this.sandbox, people));
    const stranger = new Visitor(this.sandbox);
    for (const [index, visitor] of [stranger, ...visitors].entries()) visitor.teach(usualOf(index));
    this.#visitors = [stranger, ...visitors, ...visitors];
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

  /** One of everything that can be named is there, and its owner and whoever has no account know what it is called. */
  async bringBelongings(): Promise<void> {
    const { own } = await belongings(this.sandbox);
    const { appealFileId, documentFileId, unsentFileId } = own;
    const [stranger, owner, ...others] = new Set(this.#visitors);
    if (!stranger || !owner) return;
    // Whoever else knows what it is called has no right to it.
    for (const visitor of new Set(this.#visitors))
      for (const fileId of [documentFileId, appealFileId, unsentFileId])
        visitor.teach({ ...own, fileId });
    this.#visitors = others.flatMap((other) => [stranger, owner, owner, owner, other]);
  }

  /** What no sequence of calls may have led to is a fault too. */
  async lookAround(): Promise<void> {
    for (const rule of await brokenRules(this.sandbox))
      this.faults.push({ call: 'all', answer: rule });
  }

  /** One thing that the company may do now, or else a part of a day. */
  async #work(turn: number): Promise<void> {
    const { clock, operator } = this.sandbox;
    if (turn % 5 === 0) {
      await clock.advance(leapAt(turn / 5));
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

/** Mostly minutes, for what lives no longer; then a day, and weeks for the terms of the Rules. */
function leapAt(turn: number): Parameters<Clock['advance']>[0] {
  if (turn % 12 === 11) return { days: 25 };
  return turn % 4 === 3 ? { hours: 31 } : { minutes: 7 };
}

/** What every caller has of their own: keys that stand in for an account, and pages of the site. */
function usualOf(index: number): Record<string, string> {
  return {
    'Booking-Key': `booking-key-of-visitor-${index}`,
    'Upload-Key': `upload-key-of-visitor-${index}`,
    'Upload-Length': '9',
    'Upload-Offset': '0',
    'Tus-Resumable': '1.0.0',
    returnUrl: 'https://site.test/account/login/',
    codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  };
}

function describe(answer: unknown): string {
  if (answer instanceof Error) return answer.stack ?? answer.message;
  const { status, body } = answer as Answer;
  return `${status} ${JSON.stringify(body)}`;
}
