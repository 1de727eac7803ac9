import type { HandlersOf } from '../http/operation.js';
import { file, json, noContent, problem } from '../http/reply.js';
import { contentOf } from './attachment-content.js';
import { attach, detach, requireAttachment } from './attachments.js';
import { longestSignature, mediaTypeOf } from '../uploads/media-type.js';
import { ownApplication } from './own-application.js';
import { attachUpload } from './uploads/attach-upload.js';

export const attachmentHandlers: HandlersOf<
  'uploadAttachment' | 'deleteAttachment' | 'getAttachmentContent'
> = {
  async uploadAttachment(request, moment) {
    const application = await ownApplication(request, moment);
    const { body, locale } = request;
    if (!('uploadId' in body)) {
      const { kind, file: uploaded } = body;
      return json(201, await attach(application, { kind, file: uploaded, locale }, moment));
    }
    const attached = await attachUpload(application, { ...body, locale }, moment);
    return 'code' in attached
      ? problem(422, 'validation_failed', { fields: { '/file': attached } })
      : json(201, attached);
  },

  async deleteAttachment(request, moment) {
    const application = await ownApplication(request, moment);
    await detach(application, request.path.attachmentId, moment);
    return noContent();
  },

  async getAttachmentContent(request, moment) {
    const application = await ownApplication(request, moment);
    const { id, fileName } = requireAttachment(application, request.path.attachmentId);
    const content = await contentOf(id, moment);
    const start = await content?.slice(0, longestSignature).arrayBuffer();
    const mediaType = start && mediaTypeOf(new Uint8Array(start));
    return content && mediaType ? file(mediaType, content, fileName) : problem(404, 'not_found');
  },
};
