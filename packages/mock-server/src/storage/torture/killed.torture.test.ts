import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { PostgresServer } from '../../../test/postgres-server.js';
import { openEvents } from '../../../test/event-reader.js';
import { runProgram } from '../../../test/run-program.js';
import { sessionOf } from '../../../test/sandbox-client.js';
import { faultsOf } from '../../../test/torture/check.js';
import { openStorage, type StorageKind } from '../../../test/torture/open-storage.js';
import { chance } from '../../../test/money.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';

/** How often somebody is killed; with `npm run torture -- kills` five hundred times. */
const kills = Number(process.env['TORTURE_KILLS'] ?? 2);

const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const server = new PostgresServer();
afterAll(() => {
  server[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

interface Place {
  readonly kind: StorageKind;
  readonly target: string;
}

/** A process that works until it has told so many things, and is killed so much later. */
async function workAndDie(
  place: Place,
  { name, done, lines, laterMs }: { name: string; done: number; lines: number; laterMs: number },
): Promise<string[]> {
  const child = runProgram('torture-worker', [place.kind, place.target, name, `${done}`]);
  const told: string[] = [];
  let complaint = '';
  child.stderr.on('data', (text) => (complaint += String(text)));
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    // Not right after an answer, but somewhere in what comes next.
    if (told.length === lines) setTimeout(() => child.kill('SIGKILL'), laterMs);
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  if (child.signalCode !== 'SIGKILL') throw new Error(`It ended by itself: ${complaint}`);
  return told;
}

async function check(place: Place, told: readonly string[]): Promise<void> {
  const storage = openStorage(place.kind, place.target);
  const sandbox = createSandbox({ storage, onError: () => undefined });
  expect(await faultsOf(sandbox, told)).toEqual([]);
  await sandbox.close();
}

/** A fourth process, which only reads what happens. */
async function listenTo(place: Place) {
  const sandbox = createSandbox({
    now: '2026-12-18T02:00:00Z',
    storage: openStorage(place.kind, place.target),
  });
  const { accessToken: token } = await sessionOf(sandbox, sandbox.people[0]!);
  const reader = await openEvents(sandbox, { token });
  await reader.block();
  return {
    /** Which of the applications there was no event of, up to the event of the last one that was made. */
    until: async (ids: readonly string[]): Promise<string[]> => {
      const waited = new Set(ids);
      while (waited.size > 0) waited.delete((await reader.event()).applicationId);
      await reader.leave();
      await sandbox.close();
      return [...waited];
    },
  };
}

const isDone = (line: string): boolean => line.startsWith('done');

describe.each<Place>([
  { kind: 'sqlite', target: join(folder, 'killed.db') },
  { kind: 'postgres', target: server.url },
])('a process that keeps its sandbox in $kind and is killed at any moment', (place) => {
  it('has lost nothing that it answered, and left nothing half-done', async () => {
    const dice = chance(kills);
    const told: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const done = told.filter(isDone).length;
      const fate = { name: 'one', done, lines: 2 + dice.integer(8), laterMs: dice.integer(60) };
      told.push(...(await workAndDie(place, fate)));
      if (kill % 20 === 0 || kill === kills - 1) await check(place, told);
    }
  }, 3_600_000);
});

it('three processes over one PostgreSQL, one of them killed again and again, lose nothing and do nothing twice', async () => {
  const { url } = await server.database('three');
  const place: Place = { kind: 'postgres', target: url };
  const dice = chance(3);
  const told: string[] = [];
  let left = kills * 2;
  const live = async (name: string): Promise<void> => {
    const own: string[] = [];
    while (left > 0) {
      left -= 1;
      const done = own.filter(isDone).length;
      const fate = { name, done, lines: 2 + dice.integer(8), laterMs: dice.integer(60) };
      own.push(...(await workAndDie(place, fate)));
    }
    told.push(...own);
  };
  const heard = await listenTo(place);
  await Promise.all(['one', 'two', 'three'].map(live));
  expect(told.filter((line) => line.startsWith('filed')).length).toBeGreaterThan(kills);
  await check(place, told);
  const drafts = told.flatMap((line) => (line.startsWith('draft') ? [line.split(' ')[2]!] : []));
  expect(await heard.until(drafts)).toEqual([]);
}, 3_600_000);
