import { type Zippable, zipSync } from 'fflate';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import type { Bytes } from '../../storage/storage.js';
import type { Locale } from '@drsk/domain';
import { consentsOf, toConsent } from '../consents/consent-log.js';
import { accountRowOf } from '../account-row.js';
import { rolesOf } from '../sessions/memberships.js';
import { listSessions } from '../sessions/session-list.js';

/** A file of an archive; its name may hold folders. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Bytes;
}

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
    ...(await source(row.id, moment)),
  ];
  return zip(files, moment.now);
}

export function jsonFile(name: string, content: unknown): ArchiveFile {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`) };
}

function zip(files: readonly ArchiveFile[], now: string): Bytes {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[freeName(name, entries)] = bytes;
  return new Uint8Array(zipSync(entries, { mtime: now }));
}

/** Two files of one name are `name.pdf` and `name (2).pdf`. */
function freeName(name: string, taken: object): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(name) ?? [];
  let free = name;
  for (let count = 2; Object.hasOwn(taken, free); count += 1) free = `${stem} (${count})${ending}`;
  return free;
}
