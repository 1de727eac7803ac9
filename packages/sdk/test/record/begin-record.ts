import { rmSync } from 'node:fs';

/** Before any test: what an earlier run has seen does not count. */
export function setup(): void {
  rmSync(new URL('../../.results/operations/', import.meta.url), { recursive: true, force: true });
}
