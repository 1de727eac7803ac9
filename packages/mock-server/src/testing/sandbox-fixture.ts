import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.js';

/** What `test.extend` of vitest takes: it hands a sandbox on, and goes on when the test is over. */
export type SandboxFixture = (
  context: Readonly<Record<never, never>>,
  use: (sandbox: Sandbox) => Promise<void>,
) => Promise<void>;

/** Gives each test a sandbox of its own, and closes it after the test. */
export function sandboxFixture(
  options: SandboxOptions | (() => SandboxOptions) = {},
): SandboxFixture {
  // vitest reads from the pattern what a fixture needs of others: nothing.
  // oxlint-disable-next-line no-empty-pattern
  return async ({}, use) => {
    const sandbox = createSandbox(typeof options === 'function' ? options() : options);
    try {
      await use(sandbox);
    } finally {
      await sandbox.close();
    }
  };
}
