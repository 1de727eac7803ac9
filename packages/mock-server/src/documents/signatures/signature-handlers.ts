import type { DocumentPackage, Signature } from '@drsk/contract';
import { type Locale, maskPhone, subjectOfDocument } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { HandlersOf, OperationRequest, Reply } from '../../http/operation.js';
import { json, ProblemError } from '../../http/reply.js';
import { askedOf, type Asked } from '../asking/asking.js';
import { documentTable, fileIdOf, signatureBlob } from '../document.js';
import type { DocumentApplications } from '../document-application.js';
import { toPackage } from '../reading/document-package.js';
import { checkSignature } from './check-signature.js';
import type { SigningCodes } from './signing-codes.js';
import { codeSubject, type SigningRow, signingTable } from './signing-table.js';
import { startSigning } from './start-signing.js';
import { withGridSignature } from './grid-signature.js';

type Codes = SigningCodes<Extract<Reply<'confirmSigning'>, { status: 410 | 422 }>>;

/** Whom signing has to do with besides the signer. */
export interface SigningParts {
  readonly applications: DocumentApplications;
  readonly codes: Codes;
}

/** How an applicant signs: by a code, or with a certificate. */
export function signatureHandlers(
  parts: SigningParts,
): HandlersOf<'startSigning' | 'confirmSigning' | 'addSignature'> {
  return {
    async startSigning(request, moment) {
      const { row } = await askedOf(request, 'sign', { ...parts, moment });
      const { account } = request.caller;
      const by = { account, locale: request.locale };
      return json(201, await startSigning(row, by, { ...parts, moment }));
    },
    confirmSigning: (request, moment) => confirmSigning(request, { ...parts, moment }),
    addSignature: (request, moment) => addSignature(request, { ...parts, moment }),
  };
}

type Context = SigningParts & { readonly moment: Moment };

async function confirmSigning(request: OperationRequest<'confirmSigning'>, context: Context) {
  const { caller, locale, body, client } = request;
  const { codes, moment } = context;
  const document = await askedOf(request, 'sign', context);
  const signing = await signingOf(request, moment);
  const typed = { subject: codeSubject(document.row.id), typed: body.code, locale };
  const refusal = await codes.check(typed, moment);
  if (refusal) return refusal;
  await moment.transaction.remove(signingTable, signing.id);
  const by = { name: caller.account.displayName, address: client.address };
  const signature = codeSignature(document, { signing, by }, moment);
  return json(200, await sign(document, { signature, locale }, context));
}

async function addSignature(request: OperationRequest<'addSignature'>, context: Context) {
  const { body: input, locale, caller } = request;
  const { moment } = context;
  const document = await askedOf(request, 'sign', context);
  const { row } = document;
  if (input.fileId !== undefined && input.fileId !== fileIdOf(row))
    throw new ProblemError(404, 'not_found');
  const offer = { input, applicant: caller.account, locale };
  const { signature, bytes } = await checkSignature(row, offer, moment);
  await moment.transaction.putBlob(signatureBlob(signature.id), bytes);
  return json(201, await sign(document, { signature, locale }, context));
}

/** Keeps the signature; what is signed is accepted. */
async function sign(
  { row, application }: Asked,
  { signature, locale }: { signature: Signature; locale: Locale },
  { applications, moment }: Context,
): Promise<DocumentPackage> {
  const both = await withGridSignature(row, moment);
  const signed = {
    ...both,
    viewedAt: row.viewedAt ?? moment.now,
    signatures: [...both.signatures, signature],
  };
  await moment.transaction.put(documentTable, signed);
  const subject = subjectOfDocument(row.kind, application.track) ?? 'offer';
  await applications.accept(row.applicationId, { subject, locale }, moment);
  return toPackage(signed, await applications.of(row.applicationId, moment), moment);
}

/** @throws {ProblemError} 404 when there is none, or another was started meanwhile */
async function signingOf(
  { path, caller }: OperationRequest<'confirmSigning'>,
  { transaction }: Moment,
): Promise<SigningRow> {
  const signing = await transaction.get(signingTable, path.signingId);
  if (signing?.documentId !== path.documentId || signing.accountId !== caller.account.id)
    throw new ProblemError(404, 'not_found');
  return signing;
}

interface Coded {
  readonly signing: SigningRow;
  readonly by: { readonly name: string; readonly address: string | null };
}

/** What is kept of a signature by code (63-ФЗ, art. 9): the phone, the hash, the time and the address. */
function codeSignature({ row }: Asked, { signing, by }: Coded, { random, now }: Moment): Signature {
  const { phone, sha256 } = signing;
  return {
    id: random.id('sig'),
    fileId: fileIdOf(row),
    form: 'code',
    role: 'applicant',
    signerName: by.name,
    signedAt: now,
    verifiedAt: now,
    result: 'valid',
    certificate: null,
    codeRecord: { phone: maskPhone(phone), sha256, address: by.address },
  };
}
