import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { program } from '../../test/program.js';
import { programFile } from '../../test/run-program.js';
import { createControlClient } from '../client.js';

/** How many tests there are at once; `npm run torture -- crowd` has a thousand. */
const crowd = Number(process.env['TORTURE_SANDBOXES'] ?? 8);
/** Workers of Playwright, and one of vitest. */
const workers = crowd > 100 ? 8 : 2;

const { start } = program();
const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

interface Report {
  readonly phase: string;
  readonly complaints?: readonly string[];
}

function worker(server: string, first: number, count: number) {
  const child = fork(programFile('crowd-worker'), [server, `${first}`, `${count}`]);
  children.add(child);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A worker has ended with ${code}`);
  });
  ended.catch(() => undefined);
  const report = async (): Promise<Report> => {
    const [message] = await Promise.race([once(child, 'message'), ended]);
    return message;
  };
  return { report, tell: (phase: string) => child.send(phase), end: () => once(child, 'exit') };
}

it('tests of many workers at once know nothing of each other, in sandboxes of a server and in those of their own', async () => {
  const { url } = await start('--sandbox-limit', `${crowd}`);
  const share = Math.ceil(crowd / workers);
  const servers = [...Array.from({ length: workers }, () => url), 'vitest'];
  const all = servers.map((server, index) => worker(server, index * share, share));
  const phase = (name: string): Promise<Report[]> => {
    const reports = all.map(({ report }) => report());
    for (const { tell } of all) tell(name);
    return Promise.all(reports);
  };

  await Promise.all(all.map(({ report }) => report()));
  const server = createControlClient({ baseUrl: url });
  expect((await server.listSandboxes()).items).toHaveLength(workers * share + 1);
  await phase('write');
  const looked = await phase('look');
  expect(looked.flatMap(({ complaints }) => complaints ?? [])).toEqual([]);
  for (const { tell } of all) tell('leave');
  await Promise.all(all.map(({ end }) => end()));
  expect((await server.listSandboxes()).items.map(({ name }) => name)).toEqual(['default']);
}, 600_000);
