import { textProperty } from '../../shared/error-facts.js';
import { keep, tabStorage } from '../../shared/tab-storage.js';

const key = 'drsk.esia';

/** What the tab keeps while the reader is at ЕСИА: only who has both can go on. */
export interface EsiaStart {
  state: string;
  codeVerifier: string;
  /** Where on the page the reader was: ЕСИА leads back without it. */
  hash: string;
}

/** How ЕСИА has led back. */
export type EsiaOutcome = { hash: string } & (
  | { is: 'code'; returned: { state: string; codeVerifier: string; code: string } }
  | { is: 'cancelled' | 'stale' }
);

export function keepStart({ state, codeVerifier, hash }: EsiaStart): void {
  keep(tabStorage(), key, JSON.stringify({ state, codeVerifier, hash }));
}

/** How ЕСИА has led back to this page, or nothing when the reader has come another way. */
export function takeOutcome(): EsiaOutcome | undefined {
  const parameters = takeParameters();
  if (!parameters) return undefined;
  const start = takeStart();
  const { state, code, error } = parameters;
  const hash = start?.hash ?? '';
  if (error === 'access_denied') return { is: 'cancelled', hash };
  if (!code || !start || start.state !== state) return { is: 'stale', hash };
  return { is: 'code', hash, returned: { state, code, codeVerifier: start.codeVerifier } };
}

/** Out of the address at once: neither history nor a referrer keeps the code. */
function takeParameters(): Record<string, string> | undefined {
  const { pathname, search, hash } = window.location;
  const parameters = new URLSearchParams(search);
  if (!parameters.has('state')) return undefined;
  const taken = Object.fromEntries(parameters);
  for (const name of ['code', 'state', 'error', 'error_description']) parameters.delete(name);
  const rest = parameters.size > 0 ? `?${parameters}` : '';
  window.history.replaceState(window.history.state, '', `${pathname}${rest}${hash}`);
  return taken;
}

/** Good for one return. */
function takeStart(): EsiaStart | undefined {
  const storage = tabStorage();
  const kept = parse(storage?.getItem(key) ?? 'null');
  storage?.removeItem(key);
  const state = textProperty(kept, 'state');
  const codeVerifier = textProperty(kept, 'codeVerifier');
  const hash = textProperty(kept, 'hash') ?? '';
  return state && codeVerifier ? { state, codeVerifier, hash } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not written by us
  }
}
