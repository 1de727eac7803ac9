import type { Random } from '../random/random.js';
import type { Call } from './call.js';
import type { FaultMatch, FaultRule } from './rule.js';

/** Who sends a request, by everything that they are known by. */
export type Names = readonly string[];

/** A rule with what it has seen so far. */
export class ActiveRule {
  readonly id: string;
  readonly rule: FaultRule;
  #seen = 0;
  #acted = 0;

  constructor(id: string, rule: FaultRule) {
    this.id = id;
    this.rule = rule;
  }

  /** How many requests fitted. */
  get seen(): number {
    return this.#seen;
  }

  /** How often it has done what it is for. */
  get acted(): number {
    return this.#acted;
  }

  get name(): string {
    return this.rule.name ?? this.rule.act.kind;
  }

  get needsNames(): boolean {
    return this.rule.on?.account !== undefined;
  }

  /** Whether it acts on this request; counts it where it fits. */
  takes(call: Call, names: Names, random: Random): boolean {
    return isMeant(this.rule.on ?? {}, call, names) && this.takesNext(random);
  }

  /** Whether it acts on the next one that fits. */
  takesNext(random: Random): boolean {
    const { on, after = 0, times = Infinity, probability = 1 } = this.rule;
    this.#seen += 1;
    if (!isNth(on?.nth, this.#seen)) return false;
    if (this.#seen <= after || this.#acted >= times || !happens(probability, random)) return false;
    this.#acted += 1;
    return true;
  }
}

/** Truly never at 0, truly always at 1. */
function happens(probability: number, random: Random): boolean {
  if (probability <= 0) return false;
  return probability >= 1 || random.integer(2 ** 32) < probability * 2 ** 32;
}

function isNth(nth: FaultMatch['nth'], count: number): boolean {
  return nth === undefined || [nth].flat().includes(count);
}

function isMeant(on: FaultMatch, { operation, request, path }: Call, names: Names): boolean {
  return (
    (on.operation === undefined ||
      (operation !== undefined && [on.operation].flat().includes(operation))) &&
    (on.method === undefined || on.method.toUpperCase() === request.method) &&
    (on.path === undefined || isPath(on.path, path)) &&
    (on.account === undefined || names.includes(on.account))
  );
}

function isPath(wanted: string | RegExp, path: string): boolean {
  return typeof wanted === 'string' ? wanted === path : path.search(wanted) >= 0;
}
