import type {
  AnnulmentReason,
  ApplicantKind,
  ApplicationAnswers,
  ApplicationStatus,
  Attachment,
  Category,
  Document,
  EarlierAnswers,
  InspectionAppointment,
  MissingItem,
  RegionCode,
  Remark,
  TimelineEvent,
} from '@drsk/contract';
import { isStopped } from '@drsk/domain';
import type { DatedEvent, FeeCalculation, WorksFacts } from '@drsk/domain';
import type { TableDefinition } from '../storage/storage.js';
import { orderKey } from './list/order-key.js';
import { serialKey } from './serial-key.js';
import type { AfterFiling } from './requests/after-filing.js';

export { isFiled } from './is-filed.js';

/** An application as it is stored; what the Rules make of it is worked out whenever it is read. */
export interface ApplicationRow {
  readonly id: string;
  readonly accountId: string;
  readonly applicantKind: ApplicantKind;
  /** Counts the applications of an account: the order of their list. */
  readonly serial: number;
  /** Counts the changes of everything but the attachments, which come and go beside an open form. */
  readonly version: number;
  readonly status: ApplicationStatus;
  readonly answers: ApplicationAnswers;
  /** To another version of the form; most applications have none. */
  readonly earlierAnswers?: EarlierAnswers | undefined;
  /** In the order of their arrival. */
  readonly attachments: readonly Attachment[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Null for a draft. */
  readonly filing: Filing | null;
}

export interface FiledApplication extends ApplicationRow {
  readonly filing: Filing;
}

/** What has become of an application since it was filed. */
export interface Filing {
  readonly number: string;
  readonly filedAt: string;
  readonly region: RegionCode;
  readonly category: Category;
  readonly ruleset: string;
  readonly isPublicBuyer: boolean;
  readonly hasInstallment: boolean;
  /** How many of the attachments the grid holds: those cannot be taken back. */
  readonly heldAttachments: number;
  readonly missingItems: readonly MissingItem[];
  readonly timeline: readonly DatedTimelineEvent[];
  readonly documents: readonly Document[];
  readonly offer: Offer | null;
  /** Matched to the invoice, in the order of their arrival. */
  readonly payments: readonly Payment[];
  readonly annulmentReason: AnnulmentReason | null;
  /** Of the inspections, the oldest first; most applications have none. */
  readonly remarks?: readonly Remark[];
  /** When the next inspection is, as far as it is arranged. */
  readonly appointment?: InspectionAppointment;
  /** What the applicant has done to it since, if anything. */
  readonly after?: AfterFiling;
}

/** Its legal date is not always that of its instant: money counts on the day of its arrival. */
export type DatedTimelineEvent = TimelineEvent & DatedEvent;

export interface Offer {
  readonly invoiceNumber: string;
  /** The calculation sheet; what the invoice is for comes from it. */
  readonly calculation: FeeCalculation;
  readonly works: WorksFacts;
}

export interface Payment {
  /** Of the fee, interest apart. */
  readonly amountKopecks: number;
  /** The local date on which the money arrived (appendix 17, п. 12). */
  readonly receivedOn: string;
  /** Of an installment. */
  readonly interestKopecks?: number;
  /** From when on it bears no interest, where that is before its arrival (ЛК 5.2). */
  readonly countsFrom?: string;
  /** When it was begun in the account, where it was. */
  readonly announcedAt?: string;
}

export const applicationTable = {
  name: 'applications',
  indexes: {
    owner: { key: ownerKey },
    ownerAndFiling: { key: (row) => (row.filing ? ownerKey(row) : undefined) },
    ownerAndUpdate: { key: orderKey('updatedAt') },
    ownerAndSubmission: { key: orderKey('submittedAt') },
    ownerAndDueDate: { key: orderKey('dueOn') },
    ownerAndNumber: { key: orderKey('number') },
    filed: { key: ({ filing }) => (filing ? `${filing.filedAt}/${filing.number}` : undefined) },
    // Two never get one time.
    inspection: { isUnique: true, key: inspectionKey },
    number: { isUnique: true, key: ({ filing }) => filing?.number },
  },
} as const satisfies TableDefinition<ApplicationRow>;

function ownerKey({ accountId, serial }: ApplicationRow): string {
  return `${accountId}/${serialKey(serial)}`;
}

/** The time that is held for it, while it goes on. */
function inspectionKey({ filing, status }: ApplicationRow): string | undefined {
  const startsAt = filing?.appointment?.startsAt;
  return startsAt === undefined || isStopped({ status })
    ? undefined
    : `${filing?.region}/${startsAt}`;
}

/** Under which the bytes of an attachment are stored. */
export function attachmentBlob(attachmentId: string): string {
  return `attachment/${attachmentId}`;
}
