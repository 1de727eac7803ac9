import type { AnsweredSubject, Category, DocumentKind, TimelineEventKind } from '@drsk/contract';

/** What is signed when the applicant signs, and by which event it is known to be. */
const signedKinds: Partial<Record<DocumentKind, { by: TimelineEventKind }>> = {
  contract_draft: { by: 'contract_concluded' },
  conditions_act: { by: 'conditions_act_signed' },
  connection_act: { by: 'connection_act_signed' },
};

/** What a refusal of the offer names: the rest of it only explains these. */
const offered: readonly DocumentKind[] = [
  'contract_conditions',
  'contract_draft',
  'technical_conditions',
  'invoice',
];

const acts: readonly DocumentKind[] = ['conditions_act', 'connection_act'];

/** As a part of what the applicant answers it; undefined for what is only read. */
export function subjectOfDocument(
  kind: DocumentKind,
  track: Category['track'],
): AnsweredSubject | undefined {
  if (offered.includes(kind)) return 'offer';
  if (kind === 'notice') return 'final_document';
  if (!acts.includes(kind)) return undefined;
  // In the simplified track the grid alone signs the acts, and the applicant may object to them (п. 110).
  if (track === 'simplified') return 'final_document';
  return kind === 'conditions_act' ? 'conditions_act' : 'connection_act';
}

/** The event that says it was signed by the applicant; undefined where the applicant signs nothing. */
export function signingEvent(
  kind: DocumentKind,
  track: Category['track'],
): TimelineEventKind | undefined {
  return track === 'simplified' ? undefined : signedKinds[kind]?.by;
}
