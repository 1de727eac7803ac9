import type { ApplicationVersion } from '@drsk/contract';
import { type ApplicationRow, type FiledApplication, isFiled } from '../application.js';
import { afterOf } from './after-filing.js';

/** What the application said when it was filed and after each correction, the oldest first; nothing of a draft. */
export function versionsOf(application: ApplicationRow): ApplicationVersion[] {
  if (!isFiled(application)) return [];
  const { corrections } = afterOf(application.filing);
  const copies = copiesOf(application);
  const later = [...corrections.map(({ before }) => before).slice(1), application.answers];
  const first = {
    number: 1,
    at: application.filing.filedAt,
    answers: corrections[0]?.before ?? application.answers,
    changes: [],
    hasRestarted: false,
    documentId: copies[0] ?? null,
  };
  return [
    first,
    ...corrections.map(({ at, changes, hasRestarted }, index) => ({
      number: index + 2,
      at,
      answers: later[index] ?? application.answers,
      changes: [...changes],
      hasRestarted,
      documentId: copies[index + 1] ?? null,
    })),
  ];
}

/** Each version has a printable copy, in their order. */
function copiesOf({ filing }: FiledApplication): string[] {
  return filing.documents.filter(({ kind }) => kind === 'application_copy').map(({ id }) => id);
}
