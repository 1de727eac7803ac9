import { ControlProblem } from './control-problem.js';
import type { ReceivedRequest } from '../http/received-request.js';

/** Who may control a sandbox. */
export type ControlAccess =
  /** Whoever has it: it is in their own process. */
  | { readonly kind: 'open' }
  /** Programs and pages of this machine, who call it by one of its own names. */
  | { readonly kind: 'local' }
  /** Whoever knows the token. */
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'closed' };

/** @throws {ControlProblem} 401 or 403 */
export function requireControl(access: ControlAccess, request: ReceivedRequest): void {
  if (access.kind === 'closed') throw new ControlProblem(403, 'control_closed');
  if (access.kind === 'local') requireLocal(request);
  if (access.kind === 'token' && !isSame(tokenOf(request), access.token))
    throw new ControlProblem(401, 'control_token_required', {
      headers: { 'www-authenticate': 'Bearer' },
    });
}

/**
 * A page of a stranger may send requests to this machine, and a name of a stranger's may lead to it (DNS rebinding): the browser
 * says whose page it is, and by which name it calls.
 */
function requireLocal({ url, headers }: ReceivedRequest): void {
  const origin = headers.get('origin');
  const isOwn = isLoopback(new URL(url).hostname) && (origin === null || isLocalOrigin(origin));
  if (!isOwn) throw new ControlProblem(403, 'origin_forbidden');
}

function isLocalOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopback(new URL(origin).hostname);
}

/** By the name or the address of a host: this machine itself, whatever the network says. */
export function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}

function tokenOf({ headers }: ReceivedRequest): string {
  return /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
}

/** In a time that does not tell how much of it is right. */
function isSame(given: string, token: string): boolean {
  let difference = given.length ^ token.length;
  for (let index = 0; index < token.length; index += 1)
    difference |= given.charCodeAt(index) ^ token.charCodeAt(index);
  return difference === 0;
}
