import { globSync, readFileSync } from 'node:fs';
import { type ContractOperation, refusals } from './contract-operations.ts';

/** A test of each kind, by its path in `packages/sdk`. */
export interface Tests {
  success: string | undefined;
  fields: string | undefined;
  refusal: string | undefined;
}

interface Kept {
  test: string;
  /** `getAccount 200` */
  seen: string[];
}

/** What the last run of the SDK's tests has seen the service answer (packages/sdk/test/record). */
export class TestRecord {
  readonly #seen = new Map<string, string[]>();

  constructor(root: string) {
    const files = globSync('packages/sdk/.results/operations/*.json', { cwd: root });
    if (files.length === 0)
      throw new Error('No tests of the SDK have run: `npm test -w @drsk/sdk` first');
    for (const file of files) {
      const { test, seen }: Kept = JSON.parse(readFileSync(root + file, 'utf8'));
      for (const answer of seen) this.#seen.set(answer, [...(this.#seen.get(answer) ?? []), test]);
    }
  }

  of({ operationId }: ContractOperation): Tests {
    return {
      success: this.#first(operationId, ['200', '201', '202', '204']),
      fields: this.#first(operationId, ['422']),
      refusal: this.#first(operationId, refusals),
    };
  }

  /** The same one, in whichever order they have run; what is about the operation before what tries all of them. */
  #first(operationId: string, statuses: readonly string[]): string | undefined {
    const tests = statuses.flatMap((status) => this.#seen.get(`${operationId} ${status}`) ?? []);
    const rank = (test: string): string => (test.includes('every-operation') ? `~${test}` : test);
    return tests.sort((one, other) => (rank(one) < rank(other) ? -1 : 1))[0];
  }
}
