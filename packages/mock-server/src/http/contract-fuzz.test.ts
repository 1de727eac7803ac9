import { expect, it } from 'vitest';
import { townAfter } from '../../test/fuzz/towns.js';

/** Calls of one sandbox; `npm run fuzz` looks further than the usual run has time for. */
const count = Number(process.env['FUZZ'] ?? 800);

it('whatever is sent, in whichever order, gets an answer of the contract, is no fault, and leads nowhere against a rule', async () => {
  const { faults, done } = await townAfter(count, 2, { scenario: ['household-in-review'] });
  expect(faults).toEqual([]);
  expect(done.size).toBeGreaterThan(30); // or it has seen nothing but refusals
}, 600_000);
