import { type OperationId, operations } from '@drsk/contract';
import document from '@drsk/contract/openapi.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../test/asking.js';
import { belongings } from '../../test/belongings.js';
import { calls } from '../../test/fuzz/calls.js';
import { Town } from '../../test/fuzz/town.js';
import { logIn } from '../../test/sandbox-client.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { fieldLists } from './field-lists.js';

/** Everything that the journal shows of everything that it holds. */
function shownBy({ journal }: Sandbox): string {
  return [JSON.stringify(journal.find()), JSON.stringify(journal.har()), journal.curl()].join('\n');
}

/** Numbers and secrets of everybody, as accounts, letters and answers have them: names and addresses are Russian anyway. */
async function personalDataOf(sandbox: Sandbox): Promise<string[]> {
  const found = new Set<string>();
  for (const { login, password } of sandbox.people) found.add(login).add(password);
  for (const { to, code, links } of await sandbox.outbox.list()) {
    found.add(to);
    if (code !== null) found.add(`"${code}"`);
    for (const link of links) for (const [, value] of hashOf(link)) found.add(value);
  }
  for (const account of await sandbox.operator.accounts.list()) found.add(account.login);
  const secrets = sandbox.journal
    .kept({})
    .flatMap(({ exchange, request }) => [
      ...(exchange.text?.toString().match(/"(?:at|rt|pat|whsec)_\w+"/g) ?? []),
      ...(request.headers.get('authorization')?.split(' ').slice(1) ?? []),
      request.headers.get('dpop') ?? '',
    ]);
  return [...found, ...secrets].filter((text) => text.length > 5 && !isTypedByFuzz(text));
}

/** Question marks, where letters cannot be typed, and names that every object has: they open nothing, and are anywhere. */
function isTypedByFuzz(text: string): boolean {
  return /^\?+$/.test(text) || Object.hasOwn(Object.prototype, text);
}

function hashOf(link: string): URLSearchParams {
  return new URLSearchParams(new URL(link).hash.slice(1).replace(/^id=.*/, ''));
}

async function findPersonalData(sandbox: Sandbox): Promise<string[]> {
  const shown = shownBy(sandbox);
  const words = [...shown.matchAll(/[а-яё]+(?! ×)|(?<![\w.])[\w.]+@[\w.]+/giu)];
  const known = (await personalDataOf(sandbox)).map((text) => shown.indexOf(text));
  const places = [...words.slice(0, 5).map(({ index }) => index), ...known.filter((at) => at >= 0)];
  return places.map((at) => shown.slice(Math.max(0, at - 120), at + 40));
}

describe('what the journal shows', () => {
  it('holds nothing personal of anybody, after every operation of the contract', async () => {
    const { own, owner, sandbox } = await belongings();
    const ids = Object.keys(operations) as OperationId[];
    const seen = new Set<string>();
    for (const id of ids) {
      await ask(id, own, owner);
      seen.add(sandbox.journal.last()?.operation ?? '');
    }
    expect(seen.size).toBe(ids.length);
    expect(await findPersonalData(sandbox)).toEqual([]);
  });

  it('holds nothing personal of anybody, after calls of all kinds and mistakes of all kinds', async () => {
    const town = new Town(7);
    for (const [turn, call] of fc.sample(calls, { numRuns: 500, seed: 7 }).entries()) {
      await town.make(call, turn);
      if (turn % 250 === 249) expect(await findPersonalData(town.sandbox)).toEqual([]);
    }
    const statuses = new Set(town.sandbox.journal.find().map(({ status }) => status));
    expect(statuses.size).toBeGreaterThan(5);
  });

  it('is searched in a way that would find it', async () => {
    const { sandbox } = await belongings();
    await (await logIn(sandbox, sandbox.people[1]!)).get('/v1/me');
    const shown = JSON.stringify(sandbox.journal.find({}, { personalData: 'shown' }));
    const known = await personalDataOf(sandbox);
    expect(known.filter((text) => shown.includes(text)).length).toBeGreaterThan(5);
  });
});

it('tells fields apart that the contract has', () => {
  const text = JSON.stringify(document);
  const gone = Object.values(fieldLists)
    .flat()
    .filter((name) => !text.includes(`"${name}"`));
  expect(gone).toEqual([]);
});
