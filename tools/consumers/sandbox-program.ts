import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The program of the packed mock-server, installed in a project of its own. */
export class SandboxProgram {
  readonly #child: ChildProcess;
  readonly #url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.#url = url;
  }

  static async start(project: string): Promise<SandboxProgram> {
    const program = `${project}/node_modules/@drsk/mock-server/dist/bin/drsk-mock-server.js`;
    // The clock stands still, so that nothing hangs on the day on which this is run.
    const parameters = ['--port', '0', '--now', '2026-12-18T02:00:00Z', '--log', 'json'];
    const child = spawn(process.execPath, [program, ...parameters], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    for await (const line of lines) {
      const { event, url } = JSON.parse(line);
      if (event !== 'started') continue;
      lines.close();
      child.stdout.resume();
      return new SandboxProgram(child, url);
    }
    throw new Error('The sandbox did not start');
  }

  /** The account API of a sandbox of that name. */
  service(name: string): string {
    return `${this.#url}/s/${name}/v1`;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill();
    await ended;
  }
}
