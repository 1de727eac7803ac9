import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createControlClient } from '@drsk/mock-server/client';
// @boundaries-ignore processes and ports are the repository's business, not the demo's
import { Children } from '../../../scripts/children.mjs';
// @boundaries-ignore as above
import { freePort } from '../../../scripts/ports.mjs';
// @boundaries-ignore as above
import { waitUntilItAnswers } from '../../../scripts/waiting.mjs';

const demoServer = fileURLToPath(new URL('../server.mjs', import.meta.url));
const sandboxProgram = fileURLToPath(
  new URL('../../../node_modules/@drsk/mock-server/dist/bin/drsk-mock-server.js', import.meta.url),
);

/** A Friday morning in Amur, as the vectors of domain.md §6 begin. */
export const firstMorning = '2026-12-18T00:00:00Z';

/** Where a site and its sandbox answer. */
export interface SiteAddresses {
  url: string;
  sandboxUrl: string;
}

export interface SiteOptions {
  /** Where the sandbox's clock begins. */
  now: string;
  /** Whether what the sandbox holds outlives its process; else no step waits for the disk. */
  isKept: boolean;
  /** Those that run side by side look for their ports where no other does. */
  pool: number;
}

/** The built demo and a sandbox process, as somebody who installs them would start them. */
export class Site implements SiteAddresses {
  readonly url: string;
  readonly sandboxUrl: string;
  readonly #children = new Children({ isApart: false }); // an interrupted run takes them with it
  readonly #folder = mkdtempSync(join(tmpdir(), 'drsk-e2e-'));
  readonly #options: SiteOptions;
  #sandbox: ChildProcess | undefined;

  private constructor({ url, sandboxUrl }: SiteAddresses, options: SiteOptions) {
    this.url = url;
    this.sandboxUrl = sandboxUrl;
    this.#options = options;
  }

  static async start({
    now = firstMorning,
    isKept = false,
    pool = Number(process.env['VITEST_POOL_ID']),
  }: Partial<SiteOptions> = {}): Promise<Site> {
    // Two runs at once would find the same port free, and the later one speak to the sandbox of the other.
    const first = 100 * pool + (process.pid % 90);
    const [demo, sandbox] = [await freePort(5300 + first), await freePort(4300 + first)];
    const addresses = {
      url: `http://localhost:${demo}`,
      sandboxUrl: `http://localhost:${sandbox}`,
    };
    const site = new Site(addresses, { now, isKept, pool });
    await Promise.all([site.startSandbox(), site.#startDemo()]);
    return site;
  }

  /** One that somebody else has started and will stop; its sandbox begins anew. */
  static async borrow(addresses: SiteAddresses): Promise<Site> {
    await createControlClient({ baseUrl: addresses.sandboxUrl }).resetSandbox();
    return new Site(addresses, { now: firstMorning, isKept: false, pool: 0 });
  }

  /** Also again after `killSandbox()`: a kept one with the same data, and the clock where it stood. */
  async startSandbox(): Promise<void> {
    const { port } = new URL(this.sandboxUrl);
    const { now, isKept } = this.#options;
    const site = `${this.url}{folder}`;
    const docs = `${this.url}/docs`;
    const world = ['--port', port, '--now', now, '--site', site, '--docs', docs];
    const data = isKept ? ['--data', join(this.#folder, 'data.db')] : [];
    this.#sandbox = this.#startNode(sandboxProgram, [...world, ...data]);
    await waitUntilItAnswers(`${this.sandboxUrl}/_sandbox/clock`);
  }

  /** As a power cut would: nothing is told to the process. */
  async killSandbox(): Promise<void> {
    const sandbox = this.#sandbox;
    if (!sandbox) return;
    const closed = once(sandbox, 'close');
    sandbox.kill('SIGKILL');
    await closed;
  }

  /** A file on disk, as long as the site runs. */
  keep(name: string, content: Buffer): string {
    const path = join(this.#folder, name);
    writeFileSync(path, content);
    return path;
  }

  async stop(): Promise<void> {
    await this.#children.stop();
    rmSync(this.#folder, { recursive: true });
  }

  async #startDemo(): Promise<void> {
    const { port } = new URL(this.url);
    this.#startNode(demoServer, ['--port', port, '--api', this.sandboxUrl]);
    await waitUntilItAnswers(`${this.url}/`);
  }

  #startNode(program: string, parameters: string[]): ChildProcess {
    const stdio = ['ignore', 'ignore', 'inherit'];
    return this.#children.start(process.execPath, [program, ...parameters], { stdio });
  }
}
