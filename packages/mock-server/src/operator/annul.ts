import type { FiledApplication } from '../applications/application.js';
import { isTurnOf } from '../applications/machines.js';
import { lapseOfApplication } from '../applications/picture.js';
import type { Moment } from '../clock/moment.js';
import { annulmentNotice } from './papers/notices.js';
import { post } from './posting.js';
import { settle } from './settle.js';

/** Ends an application for which documents or a signature (п. 15) or money (п. 105) did not come in time. */
export async function annul(application: FiledApplication, moment: Moment): Promise<void> {
  const lapse = lapseOfApplication(application);
  if (!lapse || !isTurnOf('annulled', application)) return;
  const { reason: annulmentReason, basis } = lapse;
  const annulled = { ...application, filing: { ...application.filing, annulmentReason } };
  const papers = (after: FiledApplication) => [annulmentNotice(after, lapse, moment)];
  await settle(await post(annulled, { kind: 'annulled', basis, papers }, moment), moment);
}
