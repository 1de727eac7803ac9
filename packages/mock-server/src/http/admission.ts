import type { OperationId } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { routes } from '../generated/routes.js';
import { type Access, requireAccess } from './access.js';
import { addressOf } from './describe-request.js';
import { checkProof } from './dpop/check-proof.js';
import type { Caller, ReplyHeaders } from './operation.js';
import { ProblemError, withHeaders } from './reply.js';
import type { ReceivedRequest } from './received-request.js';

/** A token, and the key that came with it. */
export interface Presented {
  readonly token: string;
  /** RFC 7638 thumbprint; null where the token came alone. */
  readonly jkt: string | null;
}

/** Whose session it is, and what it may do. */
export interface Authenticated {
  readonly caller: Caller;
  readonly access: Access;
  /** Counts the request, where that is done. @throws {ProblemError} 429 */
  readonly spend?: (address: string | null) => Promise<void>;
}

/** @throws {ProblemError} 401 when the token opens no session, or not with this key */
export type Authenticate = (presented: Presented, moment: Moment) => Promise<Authenticated>;

/** Somebody who may send this request. */
export interface Admission {
  readonly caller?: Caller;
  /** RFC 7638 thumbprint of the key that the request was signed with. */
  readonly jkt: string | null;
  /** Of the answer, whatever it is. */
  readonly headers: ReplyHeaders;
}

interface Entrance {
  readonly id: OperationId;
  readonly request: ReceivedRequest;
  readonly authenticate: Authenticate;
}

/** Anybody, where the request shows nothing that has to be looked at. */
export function admitAtOnce({
  id,
  request,
}: Omit<Entrance, 'authenticate'>): Admission | undefined {
  const isProven = routes[id].takesProof && request.headers.has('dpop');
  return isOpen(id, request) && !isProven ? unsigned : undefined;
}

/** @throws {ProblemError} 401 or 403 */
function admit(entrance: Entrance, moment: Moment): Promise<Admission> {
  const { id, request } = entrance;
  const known = admitAtOnce(entrance);
  if (known) return Promise.resolve(known);
  return isOpen(id, request) ? admitProof(request, moment) : admitCaller(entrance, moment);
}

/** Who it is, or why not. */
export interface Admitted {
  readonly admission: Admission | ProblemError;
  readonly arrivedAt: string;
}

/** A refusal is to be thrown once the moment is over: it must not undo that the proof was seen. */
export async function admitInMoment(entrance: Entrance, moment: Moment): Promise<Admitted> {
  const admission = await admit(entrance, moment).catch(toRefusal);
  return { admission, arrivedAt: moment.now };
}

function toRefusal(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  throw error;
}

/** @throws {ProblemError} 401, 403 or 429 */
export function admissionOf({ admission }: Admitted): Admission {
  if (admission instanceof ProblemError) throw admission;
  return admission;
}

function isOpen(id: OperationId, { headers }: ReceivedRequest): boolean {
  const { isPublic, isOptional } = routes[id];
  return isPublic || (isOptional && !headers.has('authorization'));
}

/** What makes or renews a session takes a proof, which then binds the session to its key. */
async function admitProof(
  { headers, method, url }: ReceivedRequest,
  moment: Moment,
): Promise<Admission> {
  const proof = headers.get('dpop') ?? '';
  const checked = await checkProof({ proof, method, url, isNonceRequired: true }, moment);
  return { jkt: checked.thumbprint, headers: checked.headers };
}

async function admitCaller(entrance: Entrance, moment: Moment): Promise<Admission> {
  const { id, request, authenticate } = entrance;
  const [, scheme = '', token = ''] =
    /^(bearer|dpop) +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (token === '') throw new ProblemError(401, 'unauthenticated');
  const isSigned = scheme.toLowerCase() === 'dpop';
  const { jkt, headers } = isSigned ? await signer(token, request, moment) : unsigned;
  return withHeaders(headers, async () => {
    const { caller, access, spend } = await authenticate({ token, jkt }, moment);
    requireAccess(id, access);
    await spend?.(addressOf(request.headers));
    return { caller, jkt, headers };
  });
}

const unsigned: Admission = { jkt: null, headers: {} };

async function signer(
  accessToken: string,
  { headers, method, url }: ReceivedRequest,
  moment: Moment,
): Promise<Admission> {
  const proof = headers.get('dpop') ?? '';
  const check = { proof, method, url, accessToken, isNonceRequired: false };
  const checked = await checkProof(check, moment);
  return { jkt: checked.thumbprint, headers: checked.headers };
}
