import type { AttachmentKind, MissingItem } from '@drsk/contract';
import { missingAttachments, soundAttachments } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { requestedItem } from '../../applications/missing-item.js';
import { formSubjectOf } from '../../applications/form-subject.js';
import { afterOf } from '../../applications/requests/after-filing.js';
import type { Moment } from '../../clock/moment.js';
import { askBesides, requestDocumentsOf } from '../actions/request-documents.js';
import { correctedCopy } from '../papers/application-copy.js';
import { post } from '../posting.js';
import { settle } from '../settle.js';

/** Takes in a corrected application: a copy of it is posted, and what it now lacks is asked for at once. */
export async function takeCorrection(
  application: FiledApplication,
  moment: Moment,
): Promise<FiledApplication> {
  const kind = afterOf(application.filing).corrections.at(-1)?.hasRestarted
    ? 'corrected'
    : 'clarified';
  const missing = missingOf(application).map((attachmentKind) => toItem(attachmentKind, moment));
  const isWaiting = application.status === 'incomplete';
  const asked = isWaiting ? askBesides(application, missing) : application;
  const papers = (after: FiledApplication) => [correctedCopy(after, moment)];
  const saved = await settle(await post(asked, { kind, papers }, moment), moment);
  return missing.length === 0 || isWaiting ? saved : requestDocumentsOf(saved, missing, moment);
}

/** What these answers call for, and nobody has attached or asked for yet. */
function missingOf(application: FiledApplication): AttachmentKind[] {
  const { attachments, filing } = application;
  const attached = soundAttachments(attachments).map(({ kind }) => kind);
  const requested = filing.missingItems.map(({ attachmentKind }) => attachmentKind);
  return missingAttachments([...attached, ...requested], formSubjectOf(application));
}

function toItem(attachmentKind: AttachmentKind, { random }: Moment): MissingItem {
  const comment = 'Нужен по исправленной заявке';
  return requestedItem({ id: random.id('item'), attachmentKind, comment });
}
