/** What the worker asks the page that has the sandbox. */
export interface AskedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly [string, string][];
  readonly body: ArrayBuffer | null;
}

/** How the page answers: first whether it does at all. */
export type WorkerReply =
  | { readonly kind: 'taken' | 'declined' | 'lost' }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: readonly [string, string][];
      readonly body: ReadableStream<Uint8Array> | null;
    };
