import type { Moment } from '../clock/moment.js';
import type { HandlersOf, OperationRequest, Reply } from '../http/operation.js';
import { noContent, problem, ProblemError } from '../http/reply.js';
import { appendPart, startProblem } from './append-part.js';
import { beginUpload } from './begin-upload.js';
import { requireChecksum } from './checksum.js';
import { expireNever } from './expiry.js';
import { removeUpload } from './file-content.js';
import { requireSize } from './sound-file.js';
import { readMetadata } from './upload-metadata.js';
import type { Bringer, UploadPurposes } from './upload-purpose.js';
import { type UploadRow, uploadTable } from './upload.js';

type Uploading = 'createUpload' | 'getUploadOffset' | 'appendToUpload' | 'terminateUpload';

/** Files that come part by part (tus 1.0), whatever they are for. */
export function uploadHandlers(purposes: UploadPurposes): HandlersOf<Uploading> {
  const own = ownUpload(purposes);
  return {
    async createUpload(request, moment) {
      const { headers, locale } = request;
      const { 'Upload-Metadata': given, 'Upload-Length': size } = headers;
      const metadata = readMetadata(given);
      requireSize({ ...metadata, size }, locale);
      const { purpose, fileName, sha256 } = metadata;
      const kind = metadata.purpose === 'application' ? metadata.kind : null;
      const subject = await purposes[purpose].takeIn(request, { metadata, size }, moment);
      const named = { purpose, subject, kind, fileName, sha256 };
      const upload = await beginUpload({ ...named, size, metadata: given }, moment);
      // Relative, because nobody here knows what a proxy has made of the address.
      return { status: 201, headers: { location: `uploads/${upload.id}`, ...expiryOf(upload) } };
    },

    async getUploadOffset(request, moment) {
      const upload = await own(request, moment);
      const headers = {
        ...progressOf(upload),
        'upload-length': String(upload.size),
        'upload-metadata': upload.metadata,
      };
      return { status: 200, headers };
    },

    async appendToUpload(request, moment) {
      return append(await own(request, moment), request, moment);
    },

    async terminateUpload(request, moment) {
      const upload = await own(request, moment);
      // It belongs to what was made of it now.
      if (upload.fileId !== null) throw new ProblemError(404, 'not_found');
      await discard(upload, moment);
      return noContent();
    },
  };
}

async function append(
  upload: UploadRow,
  { body, headers, locale }: OperationRequest<'appendToUpload'>,
  moment: Moment,
): Promise<Reply<'appendToUpload'>> {
  const { bytes, isCut } = body;
  const checksum = headers['Upload-Checksum'];
  // Of a part that broke off nobody knows the checksum; the whole file has one too.
  if (checksum !== undefined && !isCut) await requireChecksum(checksum, bytes);
  const part = { offset: headers['Upload-Offset'], bytes };
  const grown = await appendPart(upload, part, moment);
  const wrong = startProblem(upload, part, locale);
  if (!wrong) return noContent(progressOf(grown));
  await discard(grown, moment);
  return problem(422, 'validation_failed', { fields: { '/file': wrong } });
}

interface UploadRequest extends Bringer {
  readonly path: { readonly uploadId: string };
}

/** @throws {ProblemError} 401 for nobody, 404 where there is none, or it is somebody else's */
function ownUpload(purposes: UploadPurposes) {
  return async (request: UploadRequest, moment: Moment): Promise<UploadRow> => {
    const { caller, headers, path } = request;
    if (!caller && headers['Upload-Key'] === undefined)
      throw new ProblemError(401, 'unauthenticated');
    const upload = await moment.transaction.get(uploadTable, path.uploadId);
    if (!upload) throw new ProblemError(404, 'not_found');
    await purposes[upload.purpose].requireOwn(request, upload, moment);
    return upload;
  };
}

async function discard(upload: UploadRow, moment: Moment): Promise<void> {
  await expireNever(upload, moment);
  await removeUpload(upload, moment);
}

function progressOf(upload: UploadRow) {
  return { 'upload-offset': String(upload.offset), ...expiryOf(upload) };
}

/** Of what has become a file there is no end. */
function expiryOf({ expiresAt, fileId }: UploadRow): Readonly<Record<string, string>> {
  return fileId === null ? { 'upload-expires': new Date(expiresAt).toUTCString() } : {};
}
