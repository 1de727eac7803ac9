import type { Upload } from '@drsk/contract';
import {
  attachmentTypes,
  maxAttachmentBytes,
  maxAttachments,
  maxFormAttachmentBytes,
} from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { isSeenBy } from '../../http/is-seen-by.js';
import type { Caller, HandlersOf } from '../../http/operation.js';
import { json, noContent, problem, ProblemError } from '../../http/reply.js';
import { removeUpload } from '../attachment-content.js';
import { ownApplication } from '../own-application.js';
import { appendPart, startProblem } from './append-part.js';
import { beginUpload, waitingUploads } from './begin-upload.js';
import { requireChecksum } from './checksum.js';
import { expireNever } from './expiry.js';
import { readMetadata } from './upload-metadata.js';
import { type UploadRow, uploadTable } from './upload.js';

/** Files that come part by part (tus 1.0). */
export const uploadHandlers: HandlersOf<
  | 'getAttachmentLimits'
  | 'listUploads'
  | 'createUpload'
  | 'getUploadOffset'
  | 'appendToUpload'
  | 'terminateUpload'
> = {
  async getAttachmentLimits() {
    return json(200, limits);
  },

  async listUploads(request, moment) {
    const application = await ownApplication(request, moment);
    const uploads = await waitingUploads(application.id, moment);
    return json(200, { items: uploads.map(toUpload), next: null });
  },

  async createUpload({ caller, headers, locale }, moment) {
    const metadata = headers['Upload-Metadata'];
    const { applicationId, ...file } = readMetadata(metadata);
    const application = await ownApplication({ caller, path: { applicationId } }, moment);
    const creation = { ...file, size: headers['Upload-Length'], metadata, locale };
    const upload = await beginUpload(application, creation, moment);
    // Relative, because nobody here knows what a proxy has made of the address.
    const location = `uploads/${upload.id}`;
    return { status: 201, headers: { location, ...expiryOf(upload) } };
  },

  async getUploadOffset(request, moment) {
    const upload = await ownUpload(request, moment);
    const headers = {
      ...progressOf(upload),
      'upload-length': String(upload.size),
      'upload-metadata': upload.metadata,
    };
    return { status: 200, headers };
  },

  async appendToUpload(request, moment) {
    const upload = await ownUpload(request, moment);
    const { headers, locale } = request;
    const { bytes, isCut } = request.body;
    const checksum = headers['Upload-Checksum'];
    // Of a part that broke off nobody knows the checksum; the whole file has one too.
    if (checksum !== undefined && !isCut) await requireChecksum(checksum, bytes);
    const part = { offset: headers['Upload-Offset'], bytes };
    const grown = await appendPart(upload, part, moment);
    const wrong = startProblem(upload, part, locale);
    if (!wrong) return noContent(progressOf(grown));
    await discard(grown, moment);
    return problem(422, 'validation_failed', { fields: { '/file': wrong } });
  },

  async terminateUpload(request, moment) {
    const upload = await ownUpload(request, moment);
    // It belongs to the attachment now.
    if (upload.attachmentId !== null) throw new ProblemError(404, 'not_found');
    await discard(upload, moment);
    return noContent();
  },
};

const limits = {
  maxBytes: maxAttachmentBytes,
  maxFormBytes: maxFormAttachmentBytes,
  maxFiles: maxAttachments,
  mediaTypes: Object.keys(attachmentTypes),
};

/** @throws {ProblemError} 404 where there is none, or it is somebody else's */
async function ownUpload(
  { caller, path }: { caller: Caller; path: { uploadId: string } },
  { transaction }: Moment,
): Promise<UploadRow> {
  const upload = await transaction.get(uploadTable, path.uploadId);
  if (!upload || !isSeenBy(caller, upload)) throw new ProblemError(404, 'not_found');
  return upload;
}

async function discard(upload: UploadRow, moment: Moment): Promise<void> {
  await expireNever(upload, moment);
  await removeUpload(upload, moment);
}

function toUpload({ id, kind, fileName, size, offset, sha256, expiresAt }: UploadRow): Upload {
  return { id, kind, fileName, size, offset, sha256, expiresAt };
}

function progressOf(upload: UploadRow) {
  return { 'upload-offset': String(upload.offset), ...expiryOf(upload) };
}

/** Of what is attached there is no end. */
function expiryOf({ expiresAt, attachmentId }: UploadRow): Readonly<Record<string, string>> {
  return attachmentId === null ? { 'upload-expires': new Date(expiresAt).toUTCString() } : {};
}
