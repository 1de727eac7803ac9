import { later, secondsBetween } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import type { Client } from '../http/operation.js';
import { problem } from '../http/reply.js';
import { attemptsTable } from './tables.js';

const longestWait = 15 * 60;
const memory = { days: 1 };

/** Failures that cost nothing; many people may stand behind one address. */
const free = { login: 4, address: 19 };

/** Counts wrong passwords and codes of a login and from an address, whether or not there is such a login. */
export class Attempts {
  readonly #moment: Moment;
  readonly #login: string;
  readonly #keys: readonly (readonly [id: string, free: number])[];

  constructor(login: string, { address }: Client, moment: Moment) {
    this.#moment = moment;
    this.#login = loginAttempts(login);
    this.#keys = [
      [this.#login, free.login],
      [`address ${address ?? 'unknown'}`, free.address],
    ];
  }

  /** The problem of somebody who has to wait. */
  async refusal() {
    const { transaction, now } = this.#moment;
    const rows = await Promise.all(this.#keys.map(([id]) => transaction.get(attemptsTable, id)));
    const blockedUntil =
      rows
        .map((row) => row?.blockedUntil ?? '')
        .toSorted()
        .at(-1) ?? '';
    if (blockedUntil <= now) return undefined;
    const headers = { 'retry-after': String(secondsBetween(now, blockedUntil)) };
    return problem(429, 'too_many_attempts', { headers });
  }

  /** From the first failure too many, the wait doubles with each: 30 s, 60 s … 15 min. */
  async fail(): Promise<void> {
    const { transaction, now } = this.#moment;
    await forgetOld(this.#moment);
    for (const [id, costless] of this.#keys) {
      const failures = (await this.#failures(id)) + 1;
      const extra = failures - costless;
      const seconds = extra > 0 ? Math.min(15 * 2 ** extra, longestWait) : 0;
      await transaction.put(attemptsTable, {
        id,
        failures,
        blockedUntil: later(now, { seconds }),
        forgetAt: later(now, memory),
      });
    }
  }

  /** Of the login alone: one good login from an address says nothing of the others. */
  forget(): Promise<void> {
    return this.#moment.transaction.remove(attemptsTable, this.#login);
  }

  async #failures(id: string): Promise<number> {
    const row = await this.#moment.transaction.get(attemptsTable, id);
    return row && row.forgetAt > this.#moment.now ? row.failures : 0;
  }
}

/** Id of what is counted of a login. */
export function loginAttempts(login: string): string {
  return `login ${login}`;
}

async function forgetOld({ transaction, now }: Moment): Promise<void> {
  const old = { index: 'forgetAt', upTo: now, limit: 10 };
  for (const { id } of await transaction.list(attemptsTable, old))
    await transaction.remove(attemptsTable, id);
}
