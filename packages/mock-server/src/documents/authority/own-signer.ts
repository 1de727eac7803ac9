import { base64 } from '../../http/base64.js';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { Bytes } from '../../storage/storage.js';
import { issueCertificate } from './authority.js';
import { type CertificateRow, certificateTable } from './certificate-table.js';
import { derivedKey } from '../../random/derived-key.js';
import type { Subject } from './settings.js';

export interface Holder {
  /** What the key is derived from. */
  readonly name: string;
  readonly subject: Subject;
}

export interface OwnSigner {
  readonly row: CertificateRow;
  readonly sign: (content: Bytes) => Promise<Bytes>;
}

/** Somebody whose key the sandbox holds, with a certificate that is valid at an instant. */
export async function ownSigner(holder: Holder, at: string, moment: Moment): Promise<OwnSigner> {
  const key = await derivedKey(moment.settings, holder.name);
  const row =
    (await certificateOf(holder, at, moment)) ??
    (await issueCertificate(
      {
        subject: holder.subject,
        publicKey: key.publicKey,
        holder: holder.name,
        validFrom: later(at, { days: -30 }),
      },
      moment,
    ));
  const certificate = base64.decode(row.certificate);
  return {
    row,
    sign: async (content) => {
      const { signDetached } = await import('./pki.js');
      return signDetached({ content, certificate, privateKey: key.privateKey, at });
    },
  };
}

async function certificateOf(
  { name }: Holder,
  at: string,
  { transaction }: Moment,
): Promise<CertificateRow | undefined> {
  const rows = await transaction.list(certificateTable, { index: 'holder', prefix: `${name}/` });
  return rows.findLast(
    ({ validFrom, validTo, revokedAt }) => validFrom <= at && at < validTo && revokedAt === null,
  );
}
