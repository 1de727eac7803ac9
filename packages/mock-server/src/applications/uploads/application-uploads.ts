import type { Upload } from '@drsk/contract';
import {
  attachmentTypes,
  maxAppealFiles,
  maxAttachmentBytes,
  maxAttachments,
  maxFormAttachmentBytes,
  maxGuestBytes,
} from '@drsk/domain';
import type { Caller, HandlersOf } from '../../http/operation.js';
import { json, ProblemError } from '../../http/reply.js';
import { waitingUploads } from '../../uploads/begin-upload.js';
import type { UploadPurpose } from '../../uploads/upload-purpose.js';
import type { UploadRow } from '../../uploads/upload.js';
import { requireRoom } from '../attachment-file.js';
import { newAttachments, requireOpen } from '../attachments.js';
import { ownApplication } from '../own-application.js';

/** Files for applications. */
export const applicationUploads: UploadPurpose = {
  async takeIn({ caller, locale }, { metadata }, moment) {
    if (metadata.purpose !== 'application') throw new ProblemError(404, 'not_found');
    const { applicationId } = metadata;
    const path = { applicationId };
    const application = await ownApplication({ caller: requireCaller(caller), path }, moment);
    requireOpen(application);
    const waiting = await waitingUploads(applicationId, moment);
    requireRoom(newAttachments(application).length + waiting.length, locale);
    return applicationId;
  },

  requireOwn({ caller }, { subject }, moment) {
    const path = { applicationId: subject };
    return ownApplication({ caller: requireCaller(caller), path }, moment);
  },
};

export const uploadListHandlers: HandlersOf<'getAttachmentLimits' | 'listUploads'> = {
  async getAttachmentLimits() {
    return json(200, limits);
  },

  async listUploads(request, moment) {
    const application = await ownApplication(request, moment);
    const uploads = await waitingUploads(application.id, moment);
    return json(200, { items: uploads.flatMap(toUpload), next: null });
  },
};

const limits = {
  maxBytes: maxAttachmentBytes,
  maxFormBytes: maxFormAttachmentBytes,
  maxFiles: maxAttachments,
  maxAppealFiles,
  maxGuestBytes,
  mediaTypes: Object.keys(attachmentTypes),
};

/** A key of a guest opens no application. */
function requireCaller(caller: Caller | undefined): Caller {
  if (!caller) throw new ProblemError(401, 'unauthenticated');
  return caller;
}

function toUpload({ id, kind, fileName, size, offset, sha256, expiresAt }: UploadRow): Upload[] {
  return kind === null ? [] : [{ id, kind, fileName, size, offset, sha256, expiresAt }];
}
