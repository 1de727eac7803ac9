import type { ApplicantKind, RegionCode } from '@drsk/contract';
import { accountRowOf } from '../../account/account-row.js';
import {
  type AccessScope,
  isOpen,
  type TemporaryAccessRow,
  temporaryAccessTable,
} from '../../account/temporary-access/temporary-access-table.js';
import type { Moment } from '../../clock/moment.js';
import type { Moments } from '../../clock/moments.js';
import { ProblemError } from '../../http/reply.js';
import type { Bytes } from '../../storage/storage.js';
import { readChoice } from '../input.js';
import type { OperatorInput } from '../operator.js';
import { renderMemo } from './memo.js';
import { accessOf, issueAccess, requirePassword, revokeAccess } from './temporary-access.js';

/** A temporary access as a customer centre sees it; its password is told once, and kept nowhere. */
export interface TemporaryAccess {
  readonly id: string;
  readonly accountId: string;
  readonly applicantKind: ApplicantKind;
  readonly login: string;
  readonly name: string;
  /** The application that is all it opens. */
  readonly applicationNumber: string | null;
  readonly scopes: readonly AccessScope[];
  readonly regionCode: RegionCode;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
  /** Whether its password still opens something, or why not. */
  readonly state: 'open' | 'used' | 'expired' | 'revoked';
}

export interface IssuedAccess extends TemporaryAccess {
  /** As in `K7M2-QX4D-9RTB`. */
  readonly password: string;
}

/** What a customer centre gives to whoever cannot get in otherwise (order 186, п. 37). */
export interface TemporaryAccesses {
  /** The newest first. */
  list(): Promise<TemporaryAccess[]>;
  /**
   * By `applicantKind` and `login`, which opens an account where there is none (then with `lastName`, `firstName`,
   * `middleName` or `fullName`, and perhaps `ogrn`, `ogrnip`, `email`, `phone`); or by `applicationNumber`. Besides:
   * `regionCode`, `hours` (72 unless given, at most 720), `scopes` as in `read,attach,pay`.
   *
   * @throws {ProblemError} 422
   */
  issue(input: OperatorInput): Promise<IssuedAccess>;
  /**
   * A memo for the visitor, as a PDF file: by the issued `password`, and in `language` (`ru` or `en`), or else in that
   * which the account writes letters in.
   *
   * @throws {ProblemError} 404, 409 where the access is no longer open, 422
   */
  print(id: string, input: OperatorInput): Promise<Bytes>;
  /** Ends the access and its sessions. @throws {ProblemError} 404 */
  revoke(id: string): Promise<TemporaryAccess>;
}

export function createTemporaryAccesses(moments: Moments): TemporaryAccesses {
  return {
    list: () =>
      moments.run(async (moment) => {
        const query = { index: 'issued', descending: true };
        const rows = await moment.transaction.list(temporaryAccessTable, query);
        return Promise.all(rows.map((row) => describe(row, moment)));
      }),
    issue: (input) =>
      moments.run(async (moment) => {
        const { access, password } = await issueAccess(input, moment);
        return { ...(await describe(access, moment)), password };
      }),
    print: (id, input) =>
      moments.run(async (moment) => {
        const access = await accessOf(id, moment);
        if (!isOpen(access, moment.now)) throw new ProblemError(409, 'stage_forbids');
        const password = input['password'] ?? '';
        await requirePassword(access, password);
        const { locale } = await accountRowOf(access.accountId, moment);
        const language = readChoice({ language: locale, ...input }, 'language', ['ru', 'en']);
        return renderMemo({ ...(await describe(access, moment)), password }, language);
      }),
    revoke: (id) => moments.run(async (moment) => describe(await revokeAccess(id, moment), moment)),
  };
}

async function describe(row: TemporaryAccessRow, moment: Moment): Promise<TemporaryAccess> {
  const { id, accountId, application, scopes, regionCode } = row;
  const { issuedAt, expiresAt, usedAt, revokedAt } = row;
  const { account } = await accountRowOf(accountId, moment);
  const { applicantKind, login, displayName: name } = account;
  return {
    id,
    accountId,
    applicantKind,
    login,
    name,
    applicationNumber: application?.number ?? null,
    scopes,
    regionCode,
    issuedAt,
    expiresAt,
    usedAt,
    revokedAt,
    state: stateOf(row, moment),
  };
}

function stateOf(row: TemporaryAccessRow, { now }: Moment): TemporaryAccess['state'] {
  if (isOpen(row, now)) return 'open';
  if (row.revokedAt !== null) return 'revoked';
  return row.application === null && row.usedAt !== null ? 'used' : 'expired';
}
