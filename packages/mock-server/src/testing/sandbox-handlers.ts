import { ConnectionLostError } from '../faults/connection-lost.js';
import type { Sandbox } from '../sandbox/sandbox.js';

/** `http` of MSW, whichever version of it. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (call: { request: Request }) => Promise<Response>): Handler;
}

export interface SandboxHandlersOptions {
  /** Where the pages think that the service is; anywhere unless given. */
  readonly baseUrl?: string;
}

/** Handlers of MSW for all that a sandbox answers. */
export function sandboxHandlers<Handler>(
  http: MswHttp<Handler>,
  sandbox: Pick<Sandbox, 'fetch'>,
  { baseUrl = '*' }: SandboxHandlersOptions = {},
): Handler[] {
  const place = baseUrl.replace(/\/$/, '');
  return ['/v1/*', '/_sandbox/*'].map((path) =>
    http.all(place + path, ({ request }) => answer(sandbox, request)),
  );
}

/** A connection that breaks on purpose is what MSW calls an error of the network. */
async function answer(sandbox: Pick<Sandbox, 'fetch'>, request: Request): Promise<Response> {
  try {
    return await sandbox.fetch(request);
  } catch (error) {
    if (error instanceof ConnectionLostError) return Response.error();
    throw error;
  }
}
