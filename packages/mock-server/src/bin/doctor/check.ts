/** What is looked into: as far as it was asked for. */
export interface Examined {
  readonly port: number;
  readonly host: string;
  readonly data: string | undefined;
  readonly database: string | undefined;
  readonly smtp: string | undefined;
  readonly isBrowserWanted: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Finding {
  readonly isGood: boolean;
  /** What was found. */
  readonly detail: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** One thing that the sandbox needs; undefined where nobody asks for it. */
export interface Check {
  readonly name: string;
  readonly look: (examined: Examined) => Promise<Finding | undefined> | Finding | undefined;
}

export function good(detail: string): Finding {
  return { isGood: true, detail };
}

export function bad(detail: string, remedy: string): Finding {
  return { isGood: false, detail, remedy };
}

/** The system's own word for it; what libraries say may hold passwords. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : String(error);
}
