import type { Document } from '@drsk/contract';
import type { FiledApplication } from '../applications/application.js';
import { type NewEvent, withEvent } from '../applications/timeline.js';
import type { Moment } from '../clock/moment.js';
import { openableFrom } from '../documents/document-store.js';
import { documentTable, newDocumentRow, serialOf } from '../documents/document.js';
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
  const { id, accountId, filing } = application;
  for (const [index, paper] of papers(changed).entries()) {
    const serial = serialOf(filing.timeline.length, index);
    const document = await store(paper, { id, accountId, serial }, moment);
    documents.push(document);
    const { number } = filing;
    const data = { applicationId: id, documentId: document.id, number, state: document.kind };
    await moment.publish({ accountId, type: 'document.posted', data });
  }
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
  { id: applicationId, accountId, serial }: { id: string; accountId: string; serial: number },
  moment: Moment,
): Promise<Document> {
  const { transaction, random, now } = moment;
  const { kind, number, fileName, duplicateOf, recipe } = paper;
  // Size and hash are known when somebody first looks at the file.
  const document: Document = {
    id: random.id('doc'),
    kind,
    number,
    postedAt: now,
    fileName,
    size: 0,
    mediaType: 'application/pdf',
    sha256: '',
    ...(duplicateOf !== undefined && { duplicateOf }),
  };
  const from = await openableFrom(moment);
  await transaction.put(
    documentTable,
    newDocumentRow({
      ...document,
      accountId,
      applicationId,
      serial,
      recipe,
      ...(from && { openableFrom: from }),
    }),
  );
  return document;
}
