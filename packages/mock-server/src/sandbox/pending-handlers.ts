import type { HandlersOf } from '../http/operation.js';
import { problem } from '../http/reply.js';

const notFound = async () => problem(404, 'not_found');
const notImplemented = async () => problem(500, 'internal_error');

/** Operations of capabilities that are not here yet. */
export const pendingHandlers: HandlersOf<
  | 'createApplication'
  | 'listApplications'
  | 'getApplication'
  | 'updateApplication'
  | 'deleteApplication'
  | 'uploadAttachment'
  | 'getAttachmentContent'
  | 'deleteAttachment'
  | 'submitApplication'
  | 'answerRequest'
  | 'getDocumentContent'
> = {
  createApplication: notImplemented,
  listApplications: notImplemented,
  getApplication: notFound,
  updateApplication: notFound,
  deleteApplication: notFound,
  uploadAttachment: notFound,
  getAttachmentContent: notFound,
  deleteAttachment: notFound,
  submitApplication: notFound,
  answerRequest: notFound,
  getDocumentContent: notFound,
};
