import { isOfService } from './is-of-service.js';
import type { Sandbox } from '../sandbox/sandbox.js';

export interface InstallOptions {
  /** Where the page thinks that the service is, as in `https://account.example.ru`; anywhere unless given. */
  readonly baseUrl?: string;
}

/**
 * Lets the sandbox answer what the page asks of the service with `fetch`; all other requests go where they went.
 *
 * @returns what puts the page's own `fetch` back
 */
export function install(
  sandbox: Pick<Sandbox, 'fetch'>,
  { baseUrl }: InstallOptions = {},
): () => void {
  const before = globalThis.fetch;
  let isOn = true;
  const replaced: typeof fetch = async (input, init) => {
    const url = isOn ? urlOf(input) : undefined;
    return url && isOfService(url, baseUrl) ? sandbox.fetch(input, init) : before(input, init);
  };
  globalThis.fetch = replaced;
  return () => {
    isOn = false;
    // Somebody else may have put theirs on top of this one: it only lets through from now on.
    if (globalThis.fetch === replaced) globalThis.fetch = before;
  };
}

/** Undefined where it is no address: whoever gets it says so best. */
function urlOf(input: RequestInfo | URL): URL | undefined {
  const text = input instanceof Request ? input.url : String(input);
  const page = 'location' in globalThis ? globalThis.location.href : undefined;
  return URL.canParse(text, page) ? new URL(text, page) : undefined;
}
