import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runProgram } from './run-program.ts';

/** Runtimes, bundlers and compilers of `consumers/programs`, which are nobody's dependencies here. */
export class Programs {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What its lock file asks for, unless it is there already. */
  async install(): Promise<void> {
    const lock = readFileSync(`${this.folder}package-lock.json`);
    const wanted = createHash('sha256').update(lock).digest('hex');
    const stamp = `${this.folder}node_modules/.stamp`;
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
    await runProgram('npm', ['ci', '--loglevel=error'], { cwd: this.folder, patience: 600 });
    writeFileSync(stamp, wanted);
  }

  /** A file of a package; nothing, where there is none for this platform. */
  find(path: string): string | undefined {
    const file = `${this.folder}node_modules/${path}`;
    return existsSync(file) ? file : undefined;
  }

  version(name: string): string {
    const description = readFileSync(`${this.folder}node_modules/${name}/package.json`, 'utf8');
    return JSON.parse(description).version;
  }
}
