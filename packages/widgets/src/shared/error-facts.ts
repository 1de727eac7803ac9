/** What a widget needs to know of an error, whichever copy of the SDK threw it. */
export interface ErrorFacts {
  name: string;
  code: string | undefined;
  status: number | undefined;
  requestId: string | undefined;
  retryAfterSeconds: number | undefined;
  /** The server's sentence for the reader. */
  text: string | undefined;
}

export function errorFacts(error: unknown): ErrorFacts {
  return {
    name: textProperty(error, 'name') ?? '',
    code: textProperty(error, 'code'),
    status: number(error, 'status'),
    requestId: textProperty(error, 'requestId'),
    retryAfterSeconds: number(error, 'retryAfterSeconds'),
    text: textProperty(error, 'detail'),
  };
}

/** What is not a text, or is empty, is none. */
export function textProperty(owner: unknown, key: string): string | undefined {
  const value = property(owner, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(error: unknown, key: string): number | undefined {
  const value = property(error, key);
  return typeof value === 'number' ? value : undefined;
}

/** Asked by name, not by class: a page may hold two copies of the SDK. */
export function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
