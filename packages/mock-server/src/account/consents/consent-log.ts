import type {
  ApplicantKind,
  Consent,
  ConsentChannel,
  ConsentKind,
  GivenConsent,
  GivenConsents,
} from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { Client } from '../../http/operation.js';
import type { Transaction } from '../../storage/storage.js';
import type { AccountRow } from '../tables.js';
import { shownHash } from './consent-documents.js';
import { consentMessages } from './consent.messages.js';
import {
  type ConsentRow,
  consentTable,
  type WithdrawalRow,
  withdrawalTable,
} from './consent-table.js';

/** Consents as somebody gives them. */
export interface Agreement {
  /** A registration's or an account's id. */
  readonly subjectId: string;
  readonly applicantKind: ApplicantKind;
  readonly consents: GivenConsents;
  readonly client: Client;
  /** Where, and by whom they are taken down; on the site, and by nobody, unless given. */
  readonly channel?: ConsentChannel;
  readonly collectedBy?: string;
}

/** A line of the log, and its withdrawal. */
export interface LoggedConsent {
  readonly row: ConsentRow;
  readonly withdrawal: WithdrawalRow | undefined;
}

export async function logConsents(agreement: Agreement, moment: Moment): Promise<ConsentRow[]> {
  const { subjectId, consents, client, channel = 'site', collectedBy = null } = agreement;
  const { transaction, random, now } = moment;
  const before = await transaction.list(consentTable, ofSubject(subjectId));
  const rows: ConsentRow[] = [];
  for (const [index, given] of consents.entries()) {
    const hash = await shownHash(given, agreement.applicantKind);
    if (hash === undefined) throw new Error(`There is no text ${given.kind} ${given.version}`);
    const row: ConsentRow = {
      id: random.id('con'),
      subjectId,
      serial: before.length + index + 1,
      kind: given.kind,
      version: given.version,
      sha256: hash,
      at: now,
      channel,
      collectedBy,
      ...client,
    };
    await transaction.put(consentTable, row);
    rows.push(row);
  }
  return rows;
}

/** Everything that the owner of an account has agreed to, the latest first. */
export async function consentsOf(
  account: AccountRow,
  { transaction }: Pick<Moment, 'transaction'>,
): Promise<LoggedConsent[]> {
  const rows = await rowsOf(account, transaction);
  return Promise.all(
    rows.map(async (row) => ({ row, withdrawal: await transaction.get(withdrawalTable, row.id) })),
  );
}

async function rowsOf(
  { id, registrationId }: AccountRow,
  transaction: Transaction,
): Promise<readonly ConsentRow[]> {
  const own = await transaction.list(consentTable, ofSubject(id));
  if (registrationId === null) return own;
  return [...own, ...(await transaction.list(consentTable, ofSubject(registrationId)))];
}

/** One more consent; one to the same text that stands already is that one. */
export async function giveConsent(
  account: AccountRow,
  given: GivenConsent,
  { client, moment }: Circumstances,
): Promise<LoggedConsent> {
  const standing = (await consentsOf(account, moment)).find(
    (logged) => stands(logged, given.kind) && logged.row.version === given.version,
  );
  if (standing) return standing;
  const { applicantKind } = account.account;
  const agreement = { subjectId: account.id, applicantKind, consents: [given], client };
  const [row] = await logConsents(agreement, moment);
  if (!row) throw new Error('A consent that was not logged');
  return { row, withdrawal: undefined };
}

/**
 * Withdraws a consent and with it whatever was agreed to for the same purpose before; twice changes nothing. Nothing
 * where the account has no such consent.
 */
export async function withdrawConsent(
  account: AccountRow,
  consentId: string,
  { client, moment }: Circumstances,
): Promise<LoggedConsent | undefined> {
  const logged = await consentsOf(account, moment);
  const meant = logged.find(({ row }) => row.id === consentId);
  if (!meant || meant.withdrawal) return meant;
  const { transaction, now } = moment;
  const circumstances = { at: now, channel: 'site', collectedBy: null, ...client } as const;
  for (const { row } of logged.filter((line) => stands(line, meant.row.kind)))
    await transaction.put(withdrawalTable, { id: row.id, ...circumstances });
  return { row: meant.row, withdrawal: { id: consentId, ...circumstances } };
}

/** Whether a consent of a kind stands now. */
export async function hasConsent(
  account: AccountRow,
  kind: ConsentKind,
  { transaction }: Pick<Moment, 'transaction'>,
): Promise<boolean> {
  for (const row of await rowsOf(account, transaction))
    if (row.kind === kind && !(await transaction.get(withdrawalTable, row.id))) return true;
  return false;
}

/** Since when nothing new may be processed; undefined where nothing was withdrawn, or it was given again. */
export async function processingWithdrawnAt(
  account: AccountRow,
  moment: Pick<Moment, 'transaction'>,
): Promise<string | undefined> {
  const logged = (await consentsOf(account, moment)).filter(({ row }) => row.kind === 'processing');
  if (logged.some(({ withdrawal }) => withdrawal === undefined)) return undefined;
  return logged
    .map(({ withdrawal }) => withdrawal?.at ?? '')
    .toSorted()
    .at(-1);
}

export function toConsent({ row, withdrawal }: LoggedConsent, locale: Locale): Consent {
  const { id, kind, version, sha256, channel, collectedBy, address, userAgent, at } = row;
  const { title } = consentMessages[locale][kind];
  const said = { id, kind, version, title, sha256, channel, collectedBy, address, userAgent };
  return { ...said, givenAt: at, withdrawnAt: withdrawal?.at ?? null };
}

interface Circumstances {
  readonly client: Client;
  readonly moment: Moment;
}

function stands({ row, withdrawal }: LoggedConsent, kind: ConsentKind): boolean {
  return row.kind === kind && withdrawal === undefined;
}

function ofSubject(subjectId: string) {
  return { index: 'subject', prefix: `${subjectId}/`, descending: true };
}
