import type { Attachment, MissingItem } from '@drsk/contract';
import { attachmentMessages, type Locale, soundAttachments } from '@drsk/domain';
import { ProblemError, refuseFields } from '../http/reply.js';
import { type ApplicationRow, type FiledApplication, isFiled } from './application.js';
import { newAttachments } from './attachments.js';

/**
 * The application with what the grid has asked for (п. 15).
 *
 * @throws {ProblemError} 409 where nothing was asked for, 422 where something is still missing
 */
export function supplyDocuments(application: ApplicationRow, locale: Locale): FiledApplication {
  if (!isFiled(application) || application.status !== 'incomplete')
    throw new ProblemError(409, 'stage_forbids');
  requireAll(application, locale);
  const { filing } = application;
  const held = application.attachments.slice(0, filing.heldAttachments);
  const attachments = [...held, ...soundAttachments(newAttachments(application))];
  return {
    ...application,
    attachments,
    filing: {
      ...filing,
      heldAttachments: attachments.length,
      missingItems: filing.missingItems.map((item) =>
        item.state === 'requested' ? provided(item, attachments.slice(held.length)) : item,
      ),
    },
  };
}

function provided(item: MissingItem, files: readonly Attachment[]): MissingItem {
  const own = files.filter(({ kind }) => kind === item.attachmentKind);
  return { ...item, state: 'provided', attachmentIds: own.map(({ id }) => id) };
}

function requireAll(application: FiledApplication, locale: Locale): void {
  const supplied = soundAttachments(newAttachments(application)).map(({ kind }) => kind);
  const { kinds, missing } = attachmentMessages[locale];
  const errors = application.filing.missingItems
    .filter(
      ({ state, attachmentKind }) => state === 'requested' && !supplied.includes(attachmentKind),
    )
    .map(({ attachmentKind }) => [
      `attachments/${attachmentKind}`,
      { code: 'required', text: missing(kinds[attachmentKind].label) },
    ]);
  if (errors.length > 0) refuseFields(Object.fromEntries(errors));
}
