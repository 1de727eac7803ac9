/** A web request, or what a port makes of one. */
export type ReceivedRequest = Request | PortRequest;

/** As much of a web `Request` as is looked at: to make a whole one takes longer than to answer it. */
export interface PortRequest {
  readonly method: string;
  /** In full, as the URL standard writes it. */
  readonly url: string;
  readonly headers: ReceivedHeaders;
  readonly body: ReceivedBody | null;
  readonly signal: AbortSignal;
  /** Whether it is aborted, without the cost of a signal. */
  readonly isAborted: boolean;
  /** The same as a web request, for who wants one. */
  whole(): Request;
}

/** What is read of `Headers`: the values by their names, in small letters where they are gone through. */
export interface ReceivedHeaders extends Iterable<[string, string]> {
  get(name: string): string | null;
  has(name: string): boolean;
}

type ReceivedBody =
  | ReadableStream<Uint8Array<ArrayBuffer>>
  | AsyncIterable<Uint8Array<ArrayBuffer>>;

export function isAborted(request: ReceivedRequest): boolean {
  return 'isAborted' in request ? request.isAborted : request.signal.aborted;
}

/** The path of an address in full, without what it costs to take all of it apart. */
export function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.slice(start).search(/[?#]/);
  return end === -1 ? url.slice(start) : url.slice(start, start + end);
}

/** A path is the same with the folder of its sandbox and without. */
export function pathIn(url: string, folder: string): string {
  const path = pathOf(url);
  return path.startsWith(`${folder}/`) ? path.slice(folder.length) : path;
}

/** Scheme, host and port of an address in full. */
export function originOf(url: string): string {
  return url.slice(0, url.indexOf('/', url.indexOf('://') + 3));
}
