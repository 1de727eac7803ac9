import type { Application } from '@drsk/contract';
import { localDate } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import { etagOf } from '../http/etag.js';
import { json } from '../http/reply.js';
import { type ApplicationRow, type FiledApplication, isFiled } from './application.js';
import { invoiceOf } from './invoice.js';
import { contractOf, worksOf } from './machines.js';
import { answersOfApplication, pictureOfApplication } from './picture.js';
import { toTimelineEvent } from './timeline.js';

/** The answer to most of what an applicant does. */
export async function toReply(row: ApplicationRow, moment: Moment) {
  return json(200, await toWholeApplication(row, moment), { etag: etagOf(row.version) });
}

/** With all that is to be known of the files of its documents. */
export async function toWholeApplication(
  row: ApplicationRow,
  { now, withFiles }: Moment,
): Promise<Application> {
  const application = toApplication(row, now);
  return { ...application, documents: await withFiles(application.documents) };
}

/** An application as its applicant reads it at an instant. */
export function toApplication(row: ApplicationRow, now: string): Application {
  const { id, version, status, applicantKind, answers, attachments, createdAt, updatedAt } = row;
  const held = row.filing?.heldAttachments ?? 0;
  return {
    id,
    etag: etagOf(version),
    status,
    applicantKind,
    answers,
    ...(row.earlierAnswers && { earlierAnswers: row.earlierAnswers }),
    attachments: attachments.map((file, index) =>
      index < held ? { ...file, isHeld: true } : file,
    ),
    createdAt,
    updatedAt,
    ...(isFiled(row) ? filed(row, now) : draft),
  };
}

type Filed = Omit<
  Application,
  | 'id'
  | 'etag'
  | 'status'
  | 'applicantKind'
  | 'answers'
  | 'earlierAnswers'
  | 'attachments'
  | 'createdAt'
  | 'updatedAt'
>;

const draft: Filed = {
  number: null,
  category: null,
  ruleset: null,
  missingItems: [],
  stages: [],
  timeline: [],
  upcomingActions: [],
  openAnswers: [],
  documents: [],
  invoice: null,
  contract: null,
  works: null,
  annulmentReason: null,
  submittedAt: null,
};

function filed(row: FiledApplication, now: string): Filed {
  const { filing } = row;
  const { stages, upcomingActions } = pictureOfApplication(row);
  return {
    number: filing.number,
    category: filing.category,
    ruleset: filing.ruleset,
    missingItems: [...filing.missingItems],
    stages,
    timeline: filing.timeline.map(toTimelineEvent),
    upcomingActions,
    openAnswers: answersOfApplication(row, localDate(now, filing.region)),
    documents: [...filing.documents],
    invoice: invoiceOf(row, localDate(now, filing.region)),
    contract: contractOf(row),
    works: worksOf(row),
    annulmentReason: filing.annulmentReason,
    submittedAt: filing.filedAt,
  };
}
