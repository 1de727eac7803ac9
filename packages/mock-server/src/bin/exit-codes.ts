/** What was asked for cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the shell sees: scripts tell troubles apart by it. `usage.ts` and the README say the same. */
const exitCodes: Readonly<Record<string, number>> = {
  UsageError: 2,
  ListenError: 3,
  StorageFileError: 4,
  PostgresError: 4,
};

export const doctorFoundSomething = 6;

/** Whoever knows none of our errors finds a fault of the program itself: 1. */
export function exitCodeOf(error: unknown): number {
  return (error instanceof Error ? exitCodes[error.name] : undefined) ?? 1;
}
