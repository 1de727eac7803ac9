import type { ApplicationRequest, RequestStatus } from '@drsk/contract';
import { nextRequestStatus, requestKinds } from '@drsk/domain';
import { etagOf } from '../../http/etag.js';
import { ProblemError } from '../../http/reply.js';
import { type ApplicationRow, type FiledApplication, isFiled } from '../application.js';
import { afterOf, type StoredRequest, withAfter } from './after-filing.js';

/** @throws {ProblemError} 404 where there is none */
export function requireRequest(application: ApplicationRow, id: string): StoredRequest {
  const requests = isFiled(application) ? afterOf(application.filing).requests : [];
  const request = requests.find((candidate) => candidate.id === id);
  if (!request) throw new ProblemError(404, 'not_found');
  return request;
}

/** A request as its applicant reads it. */
export function toRequest(
  { version, attachmentIds, ...request }: StoredRequest,
  { attachments }: ApplicationRow,
): ApplicationRequest {
  return {
    ...request,
    etag: etagOf(version),
    answers: { ...request.answers },
    attachments: attachments.filter(({ id }) => attachmentIds.includes(id)),
    basis: requestKinds[request.kind].basis,
    documentIds: [...request.documentIds],
    history: [...request.history],
  };
}

export interface RequestChange {
  readonly move: Parameters<typeof nextRequestStatus>[1];
  readonly actor: 'applicant' | 'grid';
  readonly at: string;
  readonly more?: Partial<Pick<StoredRequest, 'decidedOn' | 'refusalReason' | 'documentIds'>>;
}

/**
 * The application with one of its requests moved on.
 *
 * @throws {ProblemError} 409 where the request's status forbids it
 */
export function moveRequest(
  application: FiledApplication,
  request: StoredRequest,
  { move, actor, at, more = {} }: RequestChange,
): FiledApplication {
  const status = nextRequestStatus(request.status, move);
  if (!status) throw new ProblemError(409, 'stage_forbids');
  return withRequest(application, { ...stepped(request, { status, actor, at }), ...more });
}

/** In place of the one with its id, or as another one. */
export function withRequest(
  application: FiledApplication,
  request: StoredRequest,
): FiledApplication {
  const { filing } = application;
  const { requests } = afterOf(filing);
  const isKnown = requests.some(({ id }) => id === request.id);
  const changed = isKnown
    ? requests.map((other) => (other.id === request.id ? request : other))
    : [...requests, request];
  return { ...application, filing: withAfter(filing, { requests: changed }) };
}

function stepped(
  request: StoredRequest,
  step: { status: RequestStatus; at: string; actor: 'applicant' | 'grid' },
): StoredRequest {
  const { version, history } = request;
  return { ...request, status: step.status, version: version + 1, history: [...history, step] };
}
