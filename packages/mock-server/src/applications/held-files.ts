import type { Attachment } from '@drsk/contract';
import { type Locale, soundAttachments } from '@drsk/domain';
import { refuseFields } from '../http/reply.js';
import type { FiledApplication } from './application.js';
import { newAttachments } from './attachments.js';
import { requestFileMessages } from './requests/requests.messages.js';

/**
 * The files that something names, which go with nothing else yet.
 *
 * @throws {ProblemError} 422 where one of them is gone, held already or infected
 */
export function namedFiles(
  application: FiledApplication,
  { attachmentIds, locale }: { attachmentIds: readonly string[]; locale: Locale },
): Attachment[] {
  const free = soundAttachments(newAttachments(application));
  const files = free.filter(({ id }) => attachmentIds.includes(id));
  if (files.length < new Set(attachmentIds).size)
    refuseFields({
      attachmentIds: { code: 'file_gone', text: requestFileMessages[locale].fileGone },
    });
  return files;
}

/** What is named comes first of what is not held yet, so that the rest can still be taken back. */
export function holdFiles(application: FiledApplication, ids: readonly string[]): FiledApplication {
  const { attachments, filing } = application;
  const before = attachments.slice(0, filing.heldAttachments);
  const free = newAttachments(application);
  const named = free.filter(({ id }) => ids.includes(id));
  const others = free.filter(({ id }) => !ids.includes(id));
  return {
    ...application,
    attachments: [...before, ...named, ...others],
    filing: { ...filing, heldAttachments: before.length + named.length },
  };
}
