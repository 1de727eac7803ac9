import { documentTermsOn } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { OperationRequest } from '../../http/operation.js';
import { refuseFields } from '../../http/reply.js';
import type { DocumentRow } from '../document.js';
import { type Asked, doneBy } from './asking.js';
import { defectJob } from './asking-jobs.js';
import { askingMessages } from './asking.messages.js';

/** The document with a hidden defect that the grid has to mend (п. 110). */
export async function withDefectClaim(
  asked: Asked,
  { body, locale }: OperationRequest<'claimDefect'>,
  moment: Moment,
): Promise<DocumentRow> {
  const { row, today } = asked;
  const description = body.description.trim();
  if (description === '')
    refuseFields({ description: { code: 'required', text: askingMessages[locale].description } });
  const term = documentTermsOn(today).defectMending;
  const dueOn = await doneBy(asked, { kind: defectJob, term }, moment);
  const id = moment.random.id('defect');
  const claim = { id, description, claimedAt: moment.now, dueOn, state: 'claimed' } as const;
  return { ...row, defectClaims: [...row.defectClaims, claim] };
}
