import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { calls } from '../../../test/fuzz/calls.js';
import { Town } from '../../../test/fuzz/town.js';
import { PostgresServer } from '../../../test/postgres-server.js';
import { createMemoryStorage } from '../memory-storage.js';
import { openPostgres } from '../postgres/postgres-storage.js';
import { createSqliteStorage } from '../sqlite-storage.js';
import type { Storage } from '../storage.js';

/** Sequences of calls; `npm run torture -- answers` plays ten thousand. */
const sequences = Number(process.env['TORTURE_SEQUENCES'] ?? 2);
const callsOfEach = 60;

const folder = mkdtempSync(join(tmpdir(), 'same-'));
const server = new PostgresServer();
const database = openPostgres(server.url);
afterAll(async () => {
  await database.close();
  server[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

/** What everybody is answered, and what is stored in the end. */
async function play(seed: number, storage: Storage): Promise<unknown[]> {
  const town = new Town(seed, { storage });
  const answers: unknown[] = [];
  for (const [turn, call] of fc.sample(calls, { numRuns: callsOfEach, seed }).entries()) {
    const { status, body } = await town.make(call, turn);
    answers.push([call.id, status, body instanceof Uint8Array ? body.length : body]);
  }
  const { tables, files } = await town.sandbox.scenarios.save('end');
  await town.sandbox.close();
  return [...answers, tables, files];
}

it.each(Array.from({ length: sequences }, (_, index) => index + 1))(
  'the same calls get the same answers whatever keeps them (seed %i)',
  async (seed) => {
    const inMemory = await play(seed, createMemoryStorage());
    const file = join(folder, `${seed}.db`);
    expect(await play(seed, createSqliteStorage(file))).toEqual(inMemory);
    rmSync(file);
    expect(await play(seed, database.storage(`town-${seed}`))).toEqual(inMemory);
  },
);
