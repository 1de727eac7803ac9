import type { DocumentStatus, TimelineEventKind } from '@drsk/contract';
import type { DocumentFacts } from './document-facts.js';
import { signingEvent, subjectOfDocument } from './document-subject.js';
import { documentVersions, versionOf } from './document-versions.js';

/** The first that fits: what has happened last says most. */
const rules: readonly (readonly [DocumentStatus, (facts: DocumentFacts) => boolean])[] = [
  ['replaced', isReplaced],
  ['objected', isObjected],
  ['signed_both', isSignedByBoth],
  ['waiting_signature', awaitsSignature],
  ['viewed', ({ viewedAt }) => viewedAt !== null],
  ['signed_grid', ({ isSignedByGrid }) => isSignedByGrid],
];

export function documentStatus(facts: DocumentFacts): DocumentStatus {
  return rules.find(([, fits]) => fits(facts))?.[0] ?? 'posted';
}

/** Whether the applicant's signature is asked for now. */
export function awaitsSignature(facts: DocumentFacts): boolean {
  const { document, track, openAnswers } = facts;
  if (signingEvent(document.kind, track) === undefined || isReplaced(facts)) return false;
  const subject = subjectOfDocument(document.kind, track);
  return openAnswers.some((open) => open.subject === subject && open.decisions.includes('accept'));
}

export function isReplaced({ document, posted }: DocumentFacts): boolean {
  const [newest] = documentVersions(document, posted);
  return newest !== undefined && newest.version > versionOf(document, posted);
}

/** Until the grid has answered, or has posted it anew. */
function isObjected(facts: DocumentFacts): boolean {
  const { document, track } = facts;
  const subject = subjectOfDocument(document.kind, track);
  const last = (...kinds: TimelineEventKind[]): TimelineEventKind | undefined =>
    kindsSince(facts).findLast((kind) => kinds.includes(kind));
  if (subject === 'offer') return last('offer_refused') !== undefined;
  return subject === 'final_document' && last('objected', 'objections_answered') === 'objected';
}

function isSignedByBoth(facts: DocumentFacts): boolean {
  const event = signingEvent(facts.document.kind, facts.track);
  return facts.isSignedByApplicant || kindsSince(facts).some((kind) => kind === event);
}

/** What has happened since the document was posted. */
function kindsSince({ document, history }: DocumentFacts): TimelineEventKind[] {
  const posting = history.findIndex(({ documentIds }) => documentIds.includes(document.id));
  return history.slice(posting + 1).map(({ kind }) => kind);
}
