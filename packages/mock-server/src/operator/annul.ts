import type { FiledApplication } from '../applications/application.js';
import { isTurnOf } from '../applications/machines.js';
import type { Moment } from '../clock/moment.js';
import { type Annulment, annulmentNotice } from './papers/notices.js';
import { post } from './posting.js';
import { settle } from './settle.js';

/** Ends an application for which documents (п. 15) or money (п. 105) did not come in time. */
export async function annul(application: FiledApplication, moment: Moment): Promise<void> {
  if (!isTurnOf('annulled', application)) return;
  const annulment = annulmentOf(application);
  const { reason: annulmentReason, basis } = annulment;
  const annulled = { ...application, filing: { ...application.filing, annulmentReason } };
  const papers = (after: FiledApplication) => [annulmentNotice(after, annulment, moment)];
  await settle(await post(annulled, { kind: 'annulled', basis, papers }, moment), moment);
}

function annulmentOf({ status }: FiledApplication): Annulment {
  return status === 'incomplete'
    ? { reason: 'documents_not_supplied', basis: '861/15' }
    : { reason: 'unpaid', basis: '861/105' };
}
