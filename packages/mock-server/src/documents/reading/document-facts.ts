import { type DocumentFacts, localDate } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { DocumentRow } from '../document.js';
import type { DocumentApplication } from '../document-application.js';
import { isSignedByGrid } from '../signatures/grid-signature.js';

/** What decides the status of a document, and what may be done with it. */
export function factsOf(
  row: DocumentRow,
  application: DocumentApplication,
  { now }: Pick<Moment, 'now'>,
): DocumentFacts {
  const { posted, history, openAnswers, track, region } = application;
  const { viewedAt, acknowledgedAt } = row;
  return {
    document: row,
    posted,
    history,
    openAnswers,
    track,
    calendar: { region },
    today: localDate(now, region),
    isSignedByGrid: isSignedByGrid(row),
    isSignedByApplicant: row.signatures.some(({ role }) => role === 'applicant'),
    viewedAt,
    acknowledgedAt,
    awaitsPaper: row.paperCopies.some(({ state }) => state === 'requested'),
  };
}
