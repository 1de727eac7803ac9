import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another's word on our signatures: OpenSSL, which `npm test` makes sure of. */
export class OpenSsl implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'drsk-openssl-'));

  /** Writes a file of its folder. */
  write(name: string, content: string | Uint8Array): void {
    writeFileSync(join(this.#folder, name), content);
  }

  read(name: string): Buffer {
    return readFileSync(join(this.#folder, name));
  }

  /** Whether it was satisfied, and what it said. */
  run(...args: string[]): { isFine: boolean; said: string } {
    const { status, stderr, error } = spawnSync('openssl', args, {
      cwd: this.#folder,
      encoding: 'utf8',
    });
    if (error) throw new Error('The tests of signatures need `openssl`', { cause: error });
    return { isFine: status === 0, said: stderr };
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }
}
