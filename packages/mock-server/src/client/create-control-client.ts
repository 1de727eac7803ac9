import { operations } from '../generated/control/operations.js';
import type { ControlCall, ControlClient, ControlOperation } from './control-call.js';
import { ControlError } from './control-error.js';
import { readEvents } from './read-events.js';

export interface ControlClientOptions {
  /** Where the sandbox is, as in `http://localhost:4010`. */
  readonly baseUrl: string;
  /** Its name, where the server has several. */
  readonly sandbox?: string;
  /** What the server was started with (`--control-token`), where it listens to other machines. */
  readonly token?: string | (() => string | undefined);
  /** In place of the global one: `fetch` of a sandbox in this process, for one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Of what people read in errors; Russian unless given. */
  readonly language?: () => string;
}

/** Does to a sandbox what an applicant cannot do: moves its clock, reads its letters, acts for the grid. */
export function createControlClient(options: ControlClientOptions): ControlClient;
// One method for each entry of a table, which no type can say of a loop: hence two signatures.
export function createControlClient(options: ControlClientOptions): object {
  return Object.fromEntries(
    Object.entries(operations).map(([id, place]) => [
      id,
      (call: Call = {}) => send(requestOf(place, call, options), options),
    ]),
  );
}

type Call = Partial<ControlCall<ControlOperation>> & Readonly<Record<string, unknown>>;

interface Place {
  readonly method: string;
  readonly path: string;
}

function requestOf(
  { method, path }: Place,
  { body, signal, ...values }: Call,
  { baseUrl, sandbox, token, language }: ControlClientOptions,
): Request {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(values[name])),
  );
  const query = Object.entries(values).filter(
    ([name, value]) => value !== undefined && !names.includes(name),
  );
  const folder = sandbox === undefined ? '' : `/s/${encodeURIComponent(sandbox)}`;
  const secret = typeof token === 'function' ? token() : token;
  const url = new URL(`${baseUrl.replace(/\/$/, '')}${folder}/_sandbox${filled}`);
  for (const [name, value] of query) url.searchParams.set(name, String(value));
  return new Request(url, {
    method: method.toUpperCase(),
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(secret !== undefined && { authorization: `Bearer ${secret}` }),
      ...(language && { 'accept-language': language() }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}

async function send(request: Request, options: ControlClientOptions): Promise<unknown> {
  const response = await (options.fetch ?? fetch)(request);
  if (response.status === 204) return undefined;
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && !type.startsWith('application/json')) return fileOrEvents(response, type);
  if (!/^application\/(?:problem\+)?json/.test(type))
    throw new Error(`${request.url} is no sandbox: it answers ${response.status}, ${type}`);
  const answer = await response.json();
  if (!response.ok) throw new ControlError(answer);
  return answer;
}

async function fileOrEvents(response: Response, type: string): Promise<unknown> {
  if (response.body && type.startsWith('text/event-stream')) return readEvents(response.body);
  return new Uint8Array(await response.arrayBuffer());
}
