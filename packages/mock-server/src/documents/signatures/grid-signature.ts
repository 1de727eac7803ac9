import type { DocumentKind, Signature } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { type Holder, ownSigner } from '../authority/own-signer.js';
import {
  documentBlob,
  type DocumentRow,
  documentTable,
  fileIdOf,
  signatureBlob,
} from '../document.js';
import { grid } from '../grid.js';
import { withFile } from '../with-file.js';
import { verifierOf } from './verifier-of.js';

/** In electronic exchange the grid signs what it posts (п. 8); what the applicant has filed is only shown. */
const unsigned: readonly DocumentKind[] = ['application_copy'];

const holder: Holder = {
  name: 'grid',
  subject: {
    commonName: grid.name,
    organization: grid.name,
    surname: 'Образцова',
    givenName: 'Ольга Олеговна',
    title: 'Начальник службы технологических присоединений',
    companyInn: grid.inn,
    ogrn: grid.ogrn,
    country: 'RU',
  },
};

export function isSignedByGrid({ kind }: DocumentRow): boolean {
  return !unsigned.includes(kind);
}

/**
 * The document with the signature that the grid has posted it with. It is made when it is first looked at: nobody can
 * tell, and whoever posts thousands does not wait for it.
 */
export async function withGridSignature(stored: DocumentRow, moment: Moment): Promise<DocumentRow> {
  const row = await withFile(stored, moment);
  const isThere = row.signatures.some(({ role }) => role === 'grid');
  if (isThere || !isSignedByGrid(row)) return row;
  const { transaction } = moment;
  const content = await transaction.getBlob(documentBlob(row.id));
  if (!content) return row;
  const { sign } = await ownSigner(holder, row.postedAt, moment);
  const bytes = await sign(content);
  const signature = await describe(row, { bytes, content }, moment);
  await transaction.putBlob(signatureBlob(signature.id), bytes);
  const signed = { ...row, signatures: [signature, ...row.signatures] };
  await transaction.put(documentTable, signed);
  return signed;
}

async function describe(
  row: DocumentRow,
  {
    bytes: signature,
    content,
  }: { bytes: Uint8Array<ArrayBuffer>; content: Uint8Array<ArrayBuffer> },
  moment: Moment,
): Promise<Signature> {
  const at = row.postedAt;
  const verifier = await verifierOf(moment);
  const { result, certificate } = await verifier.verify({ signature, content, at });
  return {
    id: moment.random.id('sig'),
    fileId: fileIdOf(row),
    form: 'cms',
    role: 'grid',
    signerName: certificate?.subject ?? '',
    signedAt: at,
    verifiedAt: at,
    result,
    certificate,
    codeRecord: null,
  };
}
