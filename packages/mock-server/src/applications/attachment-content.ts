import type { Moment } from '../clock/moment.js';
import * as files from '../uploads/file-content.js';
import type { Inspected } from '../uploads/file-inspection.js';
import { attachmentBlob } from './application.js';

/** The content of an attachment; nothing, where none is kept. */
export function contentOf(attachmentId: string, moment: Moment): Promise<Blob | undefined> {
  return files.contentOf(storedAs(attachmentId), moment);
}

export function removeContent(attachmentId: string, moment: Moment): Promise<void> {
  return files.removeContent(storedAs(attachmentId), moment);
}

/** What is in the content of an attachment. */
export function inspectContent(attachmentId: string, moment: Moment): Promise<Inspected> {
  return files.inspectContent(storedAs(attachmentId), moment);
}

function storedAs(attachmentId: string): files.StoredFile {
  return { fileId: attachmentId, blob: attachmentBlob(attachmentId) };
}
