import { applicationMoves, nextStatus } from '@drsk/domain';
import type { ApplicationStatus } from '@drsk/contract';
import { type SessionRow, sessionTable } from '../../src/account/sessions/session-table.js';
import { type AccountRow, accountTable } from '../../src/account/tables.js';
import {
  type ApplicationRow,
  applicationTable,
  type FiledApplication,
  isFiled,
} from '../../src/applications/application.js';
import { type Job, jobTable } from '../../src/clock/jobs.js';
import { type DocumentRow, documentTable } from '../../src/documents/document.js';
import { type PaymentRow, paymentTable } from '../../src/payments/payment.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { type UploadRow, uploadTable } from '../../src/uploads/upload.js';

/** All that rules are about, as it is stored. */
interface Stored {
  readonly now: string;
  readonly accounts: ReadonlyMap<string, AccountRow>;
  readonly applications: readonly ApplicationRow[];
  readonly documents: readonly DocumentRow[];
  readonly jobs: readonly Job[];
  readonly payments: readonly PaymentRow[];
  readonly sessions: readonly SessionRow[];
  readonly uploads: readonly UploadRow[];
}

/** What is stored in a sandbox and no sequence of calls may lead to, each with its place. */
export async function brokenRules(sandbox: Sandbox): Promise<string[]> {
  const rows = async <Row>({ name }: { name: string }): Promise<readonly Row[]> =>
    (await sandbox.state.rows(name)) as unknown as readonly Row[];
  const accounts = await rows<AccountRow>(accountTable);
  const stored: Stored = {
    now: await sandbox.clock.now(),
    accounts: new Map(accounts.map((account) => [account.id, account])),
    applications: await rows(applicationTable),
    documents: await rows(documentTable),
    jobs: await rows(jobTable),
    payments: await rows(paymentTable),
    sessions: await rows(sessionTable),
    uploads: await rows(uploadTable),
  };
  return Object.entries(rules).flatMap(([rule, broken]) =>
    broken(stored).map((place) => `${rule}: ${place}`),
  );
}

/** The ids of what is against each. */
const rules: Readonly<Record<string, (stored: Stored) => readonly string[]>> = {
  'an application is where its events have led it': ({ applications }) =>
    idsOf(applications, (row) => row.status !== statusBy(row)),

  'events come one after another': ({ applications }) =>
    idsOf(filed(applications), ({ filing: { timeline } }) =>
      timeline.some(({ at }, index) => at < (timeline[index - 1]?.at ?? '')),
    ),

  'what is filed was filed once, and a draft never': ({ applications }) =>
    idsOf(applications, ({ filing, status }) => {
      const filings = filing?.timeline.filter(({ kind }) => kind === 'submitted').length ?? 0;
      return status === 'draft' ? filings !== 0 : filings !== 1;
    }),

  'a contract is signed, or the first money accepts it (п. 15, 105)': ({
    applications,
    documents,
  }) =>
    idsOf(filed(applications), (application) => {
      if (!hasEvent(application, 'contract_concluded')) return false;
      if (application.filing.category.track === 'simplified')
        return application.filing.payments.length === 0;
      return !documents.some(
        ({ applicationId, signatures }) =>
          applicationId === application.id && signatures.length > 0,
      );
    }),

  'no invoice has more money than it is for': ({ applications }) =>
    idsOf(filed(applications), ({ filing: { offer, payments } }) => {
      const paid = sum(payments.map(({ amountKopecks }) => amountKopecks));
      return paid > (offer?.calculation.feeKopecks ?? 0);
    }),

  'no payment is booked with more than has arrived': ({ payments }) =>
    idsOf(payments, ({ arrived, bookedKopecks }) => bookedKopecks > (arrived?.amountKopecks ?? 0)),

  'what belongs to an application has one': ({ applications, documents, payments }) => {
    const known = new Set(applications.map(({ id }) => id));
    return idsOf([...documents, ...payments], ({ applicationId }) => !known.has(applicationId));
  },

  'who has closed the account is signed out': ({ accounts, sessions }) =>
    idsOf(
      sessions,
      ({ accountId, ended, personId }) =>
        ended === null && [accountId, personId].some((id) => accounts.get(id)?.closedAt !== null),
    ),

  'no file is longer than was said': ({ uploads }) =>
    idsOf(uploads, ({ offset, size }) => offset > size),

  'what was due has happened': ({ jobs, now }) => idsOf(jobs, ({ at }) => at < now),
};

function idsOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  isBroken: (row: Row) => boolean,
): string[] {
  return rows.filter(isBroken).map((row) => row.id);
}

function filed(applications: readonly ApplicationRow[]): FiledApplication[] {
  return applications.filter(isFiled);
}

/** Where the moves of the domain lead, event by event. */
function statusBy({ filing }: ApplicationRow): ApplicationStatus {
  let status: ApplicationStatus = 'draft';
  for (const { kind } of filing?.timeline ?? [])
    status = nextStatus(applicationMoves, status, kind) ?? status;
  return status;
}

function hasEvent({ filing }: FiledApplication, kind: string): boolean {
  return filing.timeline.some((event) => event.kind === kind);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, one) => total + one, 0);
}
