/** What `fetch` is, for one who needs no more. */
export type Transport = (request: Request) => Promise<Response>;

export type Locale = 'ru' | 'en';

export interface RetryOptions {
  /** 2 by default. */
  maxRetries?: number;
  /** Milliseconds before the first retry at most, doubled for each next one; 500 by default. */
  baseDelay?: number;
  /** Milliseconds that are never passed; 8000 by default. */
  maxDelay?: number;
  /** Milliseconds: a server that asks for a longer pause gets no retry; 60 000 by default. */
  maxRetryAfter?: number;
}

/** How requests are sent. */
export interface HttpOptions {
  /** Address of the API with its version: `https://account.example.ru/v1`. */
  baseUrl: string | URL;
  /** By default the browser's, as it was when the SDK was loaded: what replaces it later sees no token. */
  fetch?: Transport | undefined;
  /** Milliseconds for one attempt, 30 000 by default; 0 waits for ever. Files take their time. */
  timeout?: number | undefined;
  /** Milliseconds for a call with its retries, 90 000 by default; 0 waits for ever. */
  totalTimeout?: number | undefined;
  retry?: RetryOptions | false | undefined;
  /** Sent with every request. */
  headers?: ConstructorParameters<typeof Headers>[0] | undefined;
  /** Language of the server's sentences; by default what the browser asks for. */
  locale?: Locale | (() => Locale) | undefined;
  /** The time in milliseconds; the machine's by default. */
  clock?: (() => number) | undefined;
}
