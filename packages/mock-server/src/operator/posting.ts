import type { Document } from '@drsk/contract';
import type { FiledApplication } from '../applications/application.js';
import { type NewEvent, withEvent } from '../applications/timeline.js';
import type { Moment } from '../clock/moment.js';
import { documentBlob, documentTable } from '../documents/document.js';
import { sha256 } from '../http/sha256.js';
import type { Paper } from './papers/paper.js';

/** The application after an event that brings documents, which are readable from now on. */
export async function post(
  application: FiledApplication,
  { papers, ...event }: NewEvent & { papers: (application: FiledApplication) => Paper[] },
  moment: Moment,
): Promise<FiledApplication> {
  // The papers are written in view of the event: it dates what they say.
  const changed = withEvent(application, event, moment);
  const documents: Document[] = [];
  for (const paper of papers(changed)) documents.push(await store(paper, application, moment));
  return withDocuments(changed, documents);
}

/** They belong to the last event. */
function withDocuments(
  application: FiledApplication,
  documents: readonly Document[],
): FiledApplication {
  const { filing } = application;
  const documentIds = documents.map(({ id }) => id);
  const last = filing.timeline.at(-1);
  const timeline = filing.timeline.map((event) =>
    event === last ? { ...event, documentIds } : event,
  );
  return {
    ...application,
    filing: { ...filing, timeline, documents: [...filing.documents, ...documents] },
  };
}

async function store(
  paper: Paper,
  { id: applicationId, accountId }: FiledApplication,
  moment: Moment,
): Promise<Document> {
  const { transaction, random, now } = moment;
  const { kind, number, fileName } = paper;
  const bytes = await paper.render();
  const id = random.id('doc');
  await transaction.putBlob(documentBlob(id), bytes);
  await transaction.put(documentTable, { id, accountId, applicationId, fileName });
  return {
    id,
    kind,
    number,
    postedAt: now,
    fileName,
    size: bytes.length,
    mediaType: 'application/pdf',
    sha256: await sha256(bytes),
  };
}
