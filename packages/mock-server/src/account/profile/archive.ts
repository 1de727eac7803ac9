import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { type ArchiveFile, zip } from '../../http/zip.js';
import type { Bytes } from '../../storage/storage.js';
import type { Locale } from '@drsk/domain';
import { consentsOf, toConsent } from '../consents/consent-log.js';
import { accountRowOf } from '../account-row.js';
import { programAccessOf } from '../program-access.js';
import { rolesOf } from '../sessions/memberships.js';
import { listSessions } from '../sessions/session-list.js';

/** What other capabilities hold of an account. */
export type ArchiveSource = (accountId: string, moment: Moment) => Promise<ArchiveFile[]>;

/** Everything that is held of an account, as a ZIP (152-ФЗ, art. 14). */
export async function archiveOf(
  { caller, locale }: { caller: Caller; locale: Locale },
  source: ArchiveSource,
  moment: Moment,
): Promise<Bytes> {
  const row = await accountRowOf(caller.account.id, moment);
  const consents = await consentsOf(row, moment);
  const files = [
    jsonFile('account.json', row.account),
    jsonFile(
      'consents.json',
      consents.map((line) => toConsent(line, locale)),
    ),
    jsonFile('sessions.json', await listSessions(caller, moment)),
    jsonFile('roles.json', await rolesOf(row, moment)),
    jsonFile('programs.json', await programAccessOf(row.id, moment)),
    ...(await source(row.id, moment)),
  ];
  return zip(files, moment.now);
}

export function jsonFile(name: string, content: unknown): ArchiveFile {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`) };
}
