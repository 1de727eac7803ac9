import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromeArguments, findChrome } from '../../scripts/browsers.mjs';
import { findFirefox } from '../../scripts/firefox.mjs';
import type { Consumer, Surroundings } from './consumer.ts';
import { runProgram } from './run-program.ts';

const bundlers = ['vite', 'webpack', 'esbuild'];

/** A browser as it comes, led to an address by its parameters: no driver stands between. */
interface Browser {
  find(): string | Promise<string>;
  parameters(profile: string): string[];
}

const browsers: Record<string, Browser> = {
  Chromium: {
    find: findChrome,
    parameters: (profile) => [
      ...chromeArguments,
      '--headless',
      '--remote-debugging-port=0', // without it, one without a window ends at once
      `--user-data-dir=${profile}`,
    ],
  },
  Firefox: {
    find: findFirefox,
    parameters: (profile) => ['--headless', '--no-remote', '--profile', profile],
  },
};

const built: Consumer[] = bundlers.map((bundler) => ({
  what: `built by ${bundler}`,
  version: ({ programs }) => programs.version(bundler),
  run: ({ programs: { folder }, project }) =>
    runProgram(process.execPath, [`${folder}bundle.mjs`, bundler, project], { cwd: folder }),
}));

const opened: Consumer[] = Object.entries(browsers).flatMap(([name, browser]) =>
  bundlers.map((bundler) => ({
    what: `${name}, page by ${bundler}`,
    version: async () => versionOf(await browser.find()),
    run: (surroundings) => open({ name, browser, bundler }, surroundings),
  })),
);

/** Pages, from their bundler into the browsers. */
export const bundles: readonly Consumer[] = [...built, ...opened];

interface Opening {
  name: string;
  browser: Browser;
  bundler: string;
}

async function open({ name, browser, bundler }: Opening, surroundings: Surroundings) {
  const { pages, project, service } = surroundings;
  const id = `${name}-${bundler}`.toLowerCase();
  const { url, failure } = pages.expect(id, `pages/${bundler}`);
  const profile = mkdtempSync(join(project, `${id}-`));
  const address = `${url}?${new URLSearchParams({ api: service(id) }).toString()}`;
  const child = spawn(await browser.find(), [...browser.parameters(profile), address], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  try {
    const message = await Promise.race([failure, endOf(child), lateness(180)]);
    if (message !== '') throw new Error(message);
  } finally {
    await close(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function close(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

async function endOf(child: ChildProcess): Promise<string> {
  await once(child, 'exit');
  return 'the browser has ended';
}

function lateness(seconds: number): Promise<string> {
  const message = `the page did not tell how it went in ${seconds} s`;
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000, message).unref());
}

async function versionOf(file: string): Promise<string> {
  const output = await runProgram(file, ['--version'], { cwd: '.' });
  return /\d[\d.]+\w*/.exec(output)?.[0] ?? '';
}
