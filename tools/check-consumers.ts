// `npm run consumers`: our packages as npm would publish them, installed in empty projects, and used in every runtime,
// bundler, browser and TypeScript that we say they work in; with words, only in those that have one of them in their
// name (`npm run consumers -- deno vite`). The last line says how many do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundles } from './consumers/bundles.ts';
import { compilers } from './consumers/compilers.ts';
import type { Consumer, Surroundings } from './consumers/consumer.ts';
import { installProject } from './consumers/installed.ts';
import { Pages } from './consumers/pages.ts';
import { Programs } from './consumers/programs.ts';
import { runProgram } from './consumers/run-program.ts';
import { runtimes } from './consumers/runtimes.ts';
import { SandboxProgram } from './consumers/sandbox-program.ts';
import { packInto } from './packages/packed-package.ts';

const names = ['contract', 'domain', 'mock-server', 'sdk', 'widgets'];
const root = fileURLToPath(new URL('..', import.meta.url));
// Elsewhere, so that nothing of this repository can be found from there.
const folder = mkdtempSync(join(tmpdir(), 'drsk-consumers-'));
const start = performance.now();
const counts = { passed: 0, failed: 0 };

try {
  await tryAll();
} catch (error) {
  console.log(messageOf(error));
  counts.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`consumers: ${secondsSince(start)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function tryAll(): Promise<void> {
  const programs = new Programs(`${root}consumers/programs/`);
  const { project, sandbox } = await install(programs);
  const pages = new Pages(project);
  await pages.open();
  try {
    const service = (name: string): string => sandbox.service(name);
    const surroundings = { programs, project, pages, service };
    // Side by side, for those that run wait for their answers.
    await Promise.all([
      tryEach(compilers, surroundings),
      tryEach([...runtimes, ...bundles], surroundings),
    ]);
  } finally {
    pages.close();
    await sandbox.stop();
  }
}

/** One project for all who only read it, and another for the service. */
async function install(programs: Programs): Promise<{ project: string; sandbox: SandboxProgram }> {
  const tarballs = packInto(
    folder,
    root,
    names.map((name) => `packages/${name}`),
  );
  await programs.install();
  const template = `${root}consumers/project`;
  const project = await installProject(join(folder, 'project'), { tarballs, template });
  const ofServer = tarballs.filter((tarball) => /drsk-(contract|mock-server)-/.test(tarball));
  const server = await installProject(join(folder, 'server'), { tarballs: ofServer });
  const settings = ['--module', 'ESNext', '--moduleResolution', 'bundler', '--target', 'ES2022'];
  const emit = ['--skipLibCheck', '--types', 'node', '--outDir', 'built', '--noCheck'];
  const sources = ['in-program.ts', 'in-worker.ts', 'in-page.ts'];
  const tsc = `${programs.folder}node_modules/typescript-7/bin/tsc`;
  await runProgram(process.execPath, [tsc, ...settings, ...emit, ...sources], { cwd: project });
  console.log(`installed from ${tarballs.length} tarballs (${secondsSince(start)} s)`);
  return { project, sandbox: await SandboxProgram.start(server) };
}

async function tryEach(consumers: readonly Consumer[], surroundings: Surroundings): Promise<void> {
  const asked = process.argv.slice(2).map((word) => word.toLowerCase());
  const isAsked = ({ what }: Consumer): boolean =>
    asked.length === 0 || asked.some((word) => what.toLowerCase().includes(word));
  for (const consumer of consumers.filter(isAsked)) await tryOne(consumer, surroundings);
}

async function tryOne(consumer: Consumer, surroundings: Surroundings): Promise<void> {
  const begin = performance.now();
  const say = (sign: string, version: string): void =>
    console.log(
      `${sign} ${consumer.what.padEnd(30)} ${version.padEnd(16)} ${secondsSince(begin).padStart(5)} s`,
    );
  let version = '';
  try {
    const found = await consumer.version(surroundings);
    if (found === undefined) return say('–', 'not for this machine');
    version = found;
    await consumer.run(surroundings);
    counts.passed += 1;
    return say('✓', version);
  } catch (error) {
    counts.failed += 1;
    say('✗', version);
    console.log(messageOf(error).replaceAll(/^/gm, '  │ '));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error);
}

function secondsSince(begin: number): string {
  return ((performance.now() - begin) / 1000).toFixed(1);
}
