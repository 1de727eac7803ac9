export type LogKind = 'text' | 'json';

/** What the program says while it runs. */
export type LogEvent =
  | {
      readonly event: 'started';
      readonly url: string;
      /** Whether anybody may control it. */
      readonly isControlled: boolean;
      readonly keptIn: 'memory' | 'file' | 'database';
    }
  | ({ readonly event: 'request' } & LoggedRequest)
  /** The sandbox itself is at fault. */
  | { readonly event: 'fault'; readonly error: unknown }
  /** What became of a letter at the mail server. */
  | { readonly event: 'letter'; readonly id: string; readonly error?: unknown }
  | { readonly event: 'stopping'; readonly signal: string }
  | { readonly event: 'stopped' }
  /** It has not begun. */
  | { readonly event: 'failed'; readonly exitCode: number; readonly error: unknown };

/** A request without anything that may be somebody's: no path, no query, no body, no address. */
export interface LoggedRequest {
  /** Null where nothing can be called so. */
  readonly sandbox: string | null;
  readonly part: 'account' | 'control' | 'page';
  /** `operationId` of the contract, or of the control API; null where there is no such operation. */
  readonly operation: string | null;
  readonly method: string;
  /** Null where there was no answer. */
  readonly status: number | null;
  readonly durationMs: number;
  readonly requestId: string | null;
  /** What was done to it on purpose. */
  readonly faults: readonly string[];
}

export interface Log {
  /** Whether it wants to know of each request. */
  readonly tellsRequests: boolean;
  write(event: LogEvent): void;
}
