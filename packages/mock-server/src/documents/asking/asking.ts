import { documentActions, endOfDay, knownDueOn, localDate, type Period } from '@drsk/domain';
import type { DocumentActionName } from '@drsk/contract';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import type { DocumentRow } from '../document.js';
import type { DocumentApplication, DocumentApplications } from '../document-application.js';
import { factsOf } from '../reading/document-facts.js';
import { ownDocument } from '../reading/own-document.js';

/** A document that something is asked about. */
export interface Asked {
  readonly row: DocumentRow;
  readonly application: DocumentApplication;
  /** A date of the region. */
  readonly today: string;
}

interface DocumentRequest {
  readonly caller: Caller;
  readonly path: { readonly documentId: string };
}

/** @throws {ProblemError} 404 for what is not the caller's, 409 for what may not be done with it now */
export async function askedOf(
  request: DocumentRequest,
  name: DocumentActionName,
  { applications, moment }: { applications: DocumentApplications; moment: Moment },
): Promise<Asked> {
  const row = await ownDocument(request, moment);
  const application = await applications.of(row.applicationId, moment);
  const open = documentActions(factsOf(row, application, moment));
  if (!open.some((action) => action.name === name)) throw new ProblemError(409, 'stage_forbids');
  return { row, application, today: localDate(moment.now, application.region) };
}

/** Puts on the clock that the grid does its part on the last day, which it gives back. */
export async function doneBy(
  { row, application, today }: Asked,
  { kind, term }: { kind: string; term: Period },
  { jobs, random }: Moment,
): Promise<string | null> {
  const { region } = application;
  const dueOn = knownDueOn(term, today, { region });
  if (dueOn === null) return null;
  const at = later(endOfDay(dueOn, region), { hours: -12, ms: 1 });
  await jobs.schedule({ id: random.id(kind), kind, subject: row.id, at });
  return dueOn;
}
