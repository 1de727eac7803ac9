import { problem } from '../http/reply.js';
import { act, type FaultTools } from './act.js';
import { ActiveRule, type Names } from './active-rule.js';
import type { Call, Next } from './call.js';
import { askedFaults, asksForFaults } from './from-headers.js';
import { type FaultProfile, faultProfiles, type ProfileName } from './profiles.js';
import type { FaultAction, FaultRule } from './rule.js';
import type { ReceivedRequest } from '../http/received-request.js';

interface FaultsParts extends FaultTools {
  /** By what the account of a request's session is known. */
  readonly namesOf: (request: ReceivedRequest) => Promise<Names>;
}

/** A rule as people look at it. */
export interface ListedRule extends FaultRule {
  readonly id: string;
  /** How many requests fitted so far. */
  readonly seen: number;
  /** How often it has acted. */
  readonly acted: number;
}

interface Acting {
  readonly name: string;
  readonly action: FaultAction;
}

/** What goes wrong on purpose: by rules, by profiles of them, or because a request asks for it. */
export class Faults {
  /** Sets of rules for what happens in life. */
  readonly profiles: readonly FaultProfile[] = faultProfiles;
  readonly #parts: FaultsParts;
  #rules: readonly ActiveRule[] = [];
  /** Those that act on requests: every request looks at them. */
  #ofRequests: readonly ActiveRule[] = [];
  #count = 0;

  constructor(parts: FaultsParts) {
    this.#parts = parts;
  }

  /** Another one whenever rules have come or gone. */
  get version(): readonly unknown[] {
    return this.#rules;
  }

  /** In the order in which they act. */
  list(): ListedRule[] {
    return this.#rules.map(({ id, rule, seen, acted }) => ({ ...rule, id, seen, acted }));
  }

  /** @returns the id of the rule */
  add(rule: FaultRule): string {
    this.#count += 1;
    const id = `fault-${String(this.#count)}`;
    const rules = [...this.#rules, new ActiveRule(id, rule)];
    this.#set(rules.toSorted((a, b) => (a.rule.order ?? 0) - (b.rule.order ?? 0)));
    return id;
  }

  /** Whether there was such a rule. */
  remove(id: string): boolean {
    const before = this.#rules.length;
    this.#set(this.#rules.filter((active) => active.id !== id));
    return this.#rules.length < before;
  }

  /** The rules of a profile in place of all others. */
  use(name: ProfileName): void {
    this.clear();
    const profile = faultProfiles.find((one) => one.name === name);
    for (const rule of profile?.rules ?? []) this.add(rule);
  }

  clear(): void {
    this.#set([]);
  }

  /** Whether anything may go wrong with a request. */
  concern({ headers }: ReceivedRequest): boolean {
    return this.#ofRequests.length > 0 || asksForFaults(headers);
  }

  /** Answers a request with all that goes wrong with it. */
  around(call: Call, next: Next): Promise<Response> {
    const { actions, misunderstood } = askedFaults(call.request.headers);
    if (misunderstood !== undefined)
      return this.#parts.respond(call.request, async () =>
        problem(400, 'malformed_request', { detail: misunderstood }),
      );
    const asked = actions.map((action): Acting => ({ name: action.kind, action }));
    if (!this.#ofRequests.some((rule) => rule.needsNames))
      return this.#run([...asked, ...this.#taking(call, [])], call, next);
    return this.#parts
      .namesOf(call.request)
      .then((names) => this.#run([...asked, ...this.#taking(call, names)], call, next));
  }

  /** Sends an event to an address of somebody else, more than once where a rule says so. */
  async deliver(
    request: Request,
    send: (request: Request) => Promise<Response>,
  ): Promise<Response> {
    const rules = this.#rules.filter(({ rule }) => rule.act.kind === 'duplicate-webhook');
    const again = rules.filter((rule) => rule.takesNext(this.#parts.random));
    for (const _rule of again) await (await send(request.clone())).body?.cancel();
    return send(request);
  }

  #taking(call: Call, names: Names): Acting[] {
    const { random } = this.#parts;
    return this.#ofRequests
      .filter((rule) => rule.takes(call, names, random))
      .map(({ name, rule }) => ({ name, action: rule.act }));
  }

  #set(rules: readonly ActiveRule[]): void {
    this.#rules = rules;
    this.#ofRequests = rules.filter(({ rule }) => rule.act.kind !== 'duplicate-webhook');
  }

  /** One around the other: the first is the outermost. */
  #run([first, ...rest]: readonly Acting[], call: Call, next: Next): Promise<Response> {
    if (!first) return next();
    call.faults.push(first.name);
    const inner: Next = () => this.#run(rest, call, next);
    return act(first.action, call, { next: inner, tools: this.#parts });
  }
}
