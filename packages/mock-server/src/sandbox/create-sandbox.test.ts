import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { newcomers } from '../../test/registrations.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { createSqliteStorage } from '../storage/sqlite-storage.js';
import { createSandbox } from './create-sandbox.js';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.useRealTimers();
});

/** A short story, and every byte that it was answered with. */
async function play(seed: number): Promise<string> {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', seed });
  const client = new SandboxClient(sandbox);
  const answers = [
    await client.post('/v1/registrations', newcomers.individual),
    await client.get('/v1/nothing'),
    await (await logIn(sandbox, sandbox.people[0]!)).post('/v1/applications', { answers: {} }),
    { headers: new Headers(), body: await sandbox.outbox.list() },
  ];
  return JSON.stringify(answers.map(({ headers, body }) => [[...headers], body]));
}

it('gives the same bytes for the same seed', async () => {
  expect(await play(1)).toBe(await play(1));
  expect(await play(2)).not.toBe(await play(1));
});

it('shares nothing with another sandbox', async () => {
  const [one, other] = [createSandbox(), createSandbox()];
  await new SandboxClient(one).post('/v1/registrations', newcomers.individual);

  expect(await one.outbox.list({ channel: 'email' })).toHaveLength(1);
  expect(await other.outbox.list()).toEqual([]);
});

it('runs with the machine, unless it is told what time it is', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01T00:00:00Z') });
  const ofMachine = createSandbox();
  const running = createSandbox({ now: '2026-12-18T02:00:00Z', clock: 'running' });
  const frozen = createSandbox({ now: '2026-12-18T02:00:00Z' });

  vi.setSystemTime(new Date('2030-01-01T00:00:05Z'));

  expect(await ofMachine.clock.now()).toBe('2030-01-01T00:00:05.000Z');
  expect(await running.clock.now()).toBe('2026-12-18T02:00:05.000Z');
  expect(await frozen.clock.now()).toBe('2026-12-18T02:00:00.000Z');
});

it('goes on where it was when its file is opened again', async () => {
  const file = join(folder, 'sandbox.db');
  const options = { now: '2026-12-18T02:00:00Z' };
  const before = createSandbox({ ...options, storage: createSqliteStorage(file) });
  const signedIn = await logIn(before, before.people[0]!);
  const { body: draft } = await signedIn.post('/v1/applications', { answers: { powerKw: '15' } });
  await new SandboxClient(before).post('/v1/registrations', newcomers.individual);
  await before.clock.advance({ hours: 1 });
  await before.close();

  const after = createSandbox({ ...options, storage: createSqliteStorage(file) });
  expect(await after.clock.now()).toBe('2026-12-18T03:00:00.000Z');
  expect(await after.clock.coming()).toMatchObject([{ kind: 'registration-expiry' }]);
  expect(await after.outbox.list({ channel: 'email' })).toHaveLength(1);
  const again = await logIn(after, after.people[0]!);
  expect((await again.get(`/v1/applications/${draft.id}`)).body.answers).toEqual({ powerKw: '15' });
  await after.close();
});

it('needs nothing of Node, so that it runs in a page', () => {
  const seen = new Set([resolve(import.meta.dirname, '../index.ts')]);
  const foreign: string[] = [];
  for (const file of seen) {
    const text = readFileSync(file, 'utf8');
    for (const [, specifier = ''] of text.matchAll(/^(?:import|export)\b[^;]*? from '([^']+)'/gm)) {
      // What is generated imports nothing.
      if (specifier.startsWith('.') && !specifier.includes('/generated/'))
        seen.add(resolve(dirname(file), specifier.replace(/\.js$/, '.ts')));
      if (specifier.startsWith('node:')) foreign.push(`${file}: ${specifier}`);
    }
  }
  expect(seen.size).toBeGreaterThan(50);
  expect(foreign).toEqual([]);
});
