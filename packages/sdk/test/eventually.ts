import { vi } from 'vitest';

/** Waits until the check holds: as long as a busy machine may need, where Vitest by itself gives it one second. */
export const eventually = <Result>(check: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 20_000 });
