import type { DocumentKind, DocumentVersion } from '@drsk/contract';
import type { DocumentFacts } from './document-facts.js';

type Posted = DocumentFacts['document'];

/** Of which there is one in force: the next one takes its place. Of the others each is a paper of its own. */
const versioned: readonly DocumentKind[] = [
  'application_copy',
  'contract_conditions',
  'contract_draft',
  'technical_conditions',
  'fee_calculation',
  'instruction',
  'meter_admission_act',
  'notice',
  'conditions_act',
  'connection_act',
];

/** All versions, newest first, of those that were posted to one application. */
export function documentVersions(document: Posted, posted: readonly Posted[]): DocumentVersion[] {
  return originalsOf(document, posted)
    .map(({ id, postedAt }, index) => ({ id, postedAt, version: index + 1 }))
    .toReversed();
}

/** A duplicate is of the version that it repeats. */
export function versionOf(document: Posted, posted: readonly Posted[]): number {
  const original = document.duplicateOf ?? document.id;
  return originalsOf(document, posted).findIndex(({ id }) => id === original) + 1;
}

function originalsOf(document: Posted, posted: readonly Posted[]): Posted[] {
  const key = lineageOf(document);
  return posted.filter(
    (candidate) => candidate.duplicateOf === undefined && lineageOf(candidate) === key,
  );
}

function lineageOf({ id, kind, number, duplicateOf = id }: Posted): string {
  if (versioned.includes(kind)) return kind;
  return kind === 'invoice' ? `${kind} ${number}` : duplicateOf;
}
