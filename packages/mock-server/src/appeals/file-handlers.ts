import type { HandlersOf } from '../http/operation.js';
import { file, json, noContent, problem } from '../http/reply.js';
import { waitingUploads } from '../uploads/begin-upload.js';
import type { UploadRow } from '../uploads/upload.js';
import { addFile } from './add-file.js';
import { contentOfRow, removeFile, toFile, unsentFile, unsentFiles } from './appeal-files.js';
import { fileOwner } from './file-owner.js';
import { countReading } from './guest-limit.js';

type Files =
  | 'listAppealUploads'
  | 'listAppealFiles'
  | 'addAppealFile'
  | 'removeAppealFile'
  | 'getAppealFileContent';

/** Files before a message names them, of an account or of a guest. */
export const appealFileHandlers: HandlersOf<Files> = {
  async listAppealUploads(request, moment) {
    await countReading(request, moment);
    const uploads = await waitingUploads(await fileOwner(request), moment);
    return json(200, { items: uploads.map(toUpload), next: null });
  },

  async listAppealFiles(request, moment) {
    await countReading(request, moment);
    const files = await unsentFiles(await fileOwner(request), moment);
    return json(200, { items: files.map(toFile), next: null });
  },

  async addAppealFile(request, moment) {
    const owner = await fileOwner(request);
    const { body, locale } = request;
    const added = await addFile(owner, { ...body, locale }, moment);
    return 'code' in added
      ? problem(422, 'validation_failed', { fields: { '/file': added } })
      : json(201, added);
  },

  async removeAppealFile(request, moment) {
    const { id } = await unsentFile(await fileOwner(request), request.path.fileId, moment);
    await removeFile(id, moment);
    return noContent();
  },

  async getAppealFileContent(request, moment) {
    await countReading(request, moment);
    const row = await unsentFile(await fileOwner(request), request.path.fileId, moment);
    const { content, fileName, mediaType } = await contentOfRow(row, moment);
    return file(mediaType, content, fileName);
  },
};

function toUpload({ id, fileName, size, offset, sha256, expiresAt }: UploadRow) {
  return { id, fileName, size, offset, sha256, expiresAt };
}
