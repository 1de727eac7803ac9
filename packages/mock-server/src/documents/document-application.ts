import type { Account, AnsweredSubject, Document, OpenAnswer, RegionCode } from '@drsk/contract';
import type { DocumentFacts, Locale } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';

/** What a document has to know of its application. */
export interface DocumentApplication {
  readonly id: string;
  readonly number: string;
  readonly region: RegionCode;
  readonly track: DocumentFacts['track'];
  readonly posted: readonly Document[];
  readonly history: DocumentFacts['history'];
  readonly openAnswers: readonly OpenAnswer[];
}

/** The applications, as far as documents have to do with them. */
export interface DocumentApplications {
  /** @throws where there is none: no document is without its application */
  readonly of: (applicationId: string, moment: Moment) => Promise<DocumentApplication>;
  /** What the applicant has signed is accepted. */
  readonly accept: (
    applicationId: string,
    accepted: { subject: AnsweredSubject; locale: Locale },
    moment: Moment,
  ) => Promise<void>;
}

/** Who is to sign. */
export type Applicant = Pick<Account, 'applicantKind' | 'inn' | 'snils'>;
