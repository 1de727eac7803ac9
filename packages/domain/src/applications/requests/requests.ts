import type { AttachmentKind, RequestKind, RequestStatus } from '@drsk/contract';
import type { AnswerTerm, AfterFilingTerms } from '../../rulesets/after-filing.js';
import { isPending } from './request-moves.js';
import type { RequestAnswers, RequestedApplication, RequestField } from './request-field.js';
import { requestKindNames, requestKinds } from './request-kinds.js';

/** What may be asked for now: one of a kind at a time. */
export function openRequestKinds(
  application: RequestedApplication,
  requests: readonly { kind: RequestKind; status: RequestStatus }[],
): RequestKind[] {
  const pending = requests.filter(isPending).map(({ kind }) => kind);
  return requestKindNames.filter(
    (kind) => !pending.includes(kind) && requestKinds[kind].isOpen(application),
  );
}

/** How long the answer takes. */
export function requestTerm(
  kind: RequestKind,
  { status }: Pick<RequestedApplication, 'status'>,
  terms: AfterFilingTerms,
): AnswerTerm {
  const later = status === 'completed' ? terms.requestsAfterConnection[kind] : undefined;
  return later ?? terms.requests[kind];
}

/** The questions that a request of a kind asks, after the answers so far. */
export function requestFields(kind: RequestKind, answers: RequestAnswers): RequestField[] {
  return requestKinds[kind].fields.filter(({ isShown }) => isShown?.(answers) ?? true);
}

/** The demanded documents of which no file is named. */
export function missingRequestFiles(
  kind: RequestKind,
  attached: readonly AttachmentKind[],
): AttachmentKind[] {
  return requestKinds[kind].attachments
    .filter((wanted) => wanted.isRequired && !attached.includes(wanted.kind))
    .map((wanted) => wanted.kind);
}
