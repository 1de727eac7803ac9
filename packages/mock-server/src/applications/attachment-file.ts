import { type Locale, maxAttachments } from '@drsk/domain';
import { refuseFields } from '../http/reply.js';
import { attachmentFileMessages } from './attachment-file.messages.js';

/** @throws {ProblemError} 422 where as many files have come at one time as may */
export function requireRoom(attached: number, locale: Locale): void {
  if (attached < maxAttachments) return;
  const text = attachmentFileMessages[locale].too_many_files(maxAttachments);
  refuseFields({ file: { code: 'too_many_files', text } });
}
