import { documentTermsOn } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { OperationRequest } from '../../http/operation.js';
import { refuseFields } from '../../http/reply.js';
import type { DocumentRow } from '../document.js';
import { type Asked, doneBy } from './asking.js';
import { paperJob } from './asking-jobs.js';
import { askingMessages } from './asking.messages.js';

/** The document with a copy on its way (п. 8). */
export async function withPaperCopy(
  asked: Asked,
  { body, locale }: OperationRequest<'requestPaperCopy'>,
  moment: Moment,
): Promise<DocumentRow> {
  const { row, today } = asked;
  const { way, address = '' } = body;
  if (way === 'post' && address.trim() === '')
    refuseFields({ address: { code: 'required', text: askingMessages[locale].address } });
  const term = documentTermsOn(today).paperCopy;
  const dueOn = (await doneBy(asked, { kind: paperJob, term }, moment)) ?? today;
  const id = moment.random.id('copy');
  const copy = { id, way, requestedAt: moment.now, dueOn, state: 'requested' } as const;
  return { ...row, paperCopies: [...row.paperCopies, copy] };
}
