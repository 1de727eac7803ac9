import type { HandlersOf } from '../http/operation.js';
import { file, json, noContent, problem } from '../http/reply.js';
import { attachmentBlob } from './application.js';
import { attach, detach, requireAttachment } from './attachments.js';
import { mediaTypeOf } from './media-type.js';
import { ownApplication } from './own-application.js';

export const attachmentHandlers: HandlersOf<
  'uploadAttachment' | 'deleteAttachment' | 'getAttachmentContent'
> = {
  async uploadAttachment(request, moment) {
    const application = await ownApplication(request, moment);
    const { kind, file: uploaded } = request.body;
    const upload = { kind, file: uploaded, locale: request.locale };
    return json(201, await attach(application, upload, moment));
  },

  async deleteAttachment(request, moment) {
    const application = await ownApplication(request, moment);
    await detach(application, request.path.attachmentId, moment);
    return noContent();
  },

  async getAttachmentContent(request, moment) {
    const application = await ownApplication(request, moment);
    const { id, fileName } = requireAttachment(application, request.path.attachmentId);
    const bytes = await moment.transaction.getBlob(attachmentBlob(id));
    const mediaType = bytes && mediaTypeOf(bytes);
    return mediaType ? file(mediaType, bytes, fileName) : problem(404, 'not_found');
  },
};
