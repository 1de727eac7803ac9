import type { FiledApplication } from '../../applications/application.js';
import { isTurnOf, worksOf } from '../../applications/machines.js';
import { dateOfLast } from '../../applications/timeline.js';
import { finalNotice, meterAct } from '../papers/connection-papers.js';
import { type ApplicationAction, eventAction } from './action.js';
import { confirmCompleteness } from './confirm-completeness.js';
import { postOffer } from './post-offer.js';
import { receivePayment } from './receive-payment.js';
import { requestActions } from '../requests/request-actions.js';
import { requestDocuments } from './request-documents.js';

/** All that the grid, the supplier and the bank can do to an application, in the order of its life. */
export const actions: readonly ApplicationAction[] = [
  confirmCompleteness,
  requestDocuments,
  postOffer,
  receivePayment,
  eventAction({
    name: 'inform_supplier',
    label: { ru: 'Передать копию энергосбыту', en: 'Send a copy to the supplier' },
    kind: 'supplier_informed',
    isAllowed: mayInformSupplier,
  }),
  eventAction({
    name: 'complete_works',
    label: { ru: 'Завершить работы', en: 'Complete the work' },
    kind: 'works_completed',
  }),
  eventAction({
    name: 'admit_meter',
    label: { ru: 'Допустить прибор учёта', en: 'Admit the meter' },
    kind: 'meter_admitted',
    papers: (application, moment) => [meterAct(application, moment)],
  }),
  eventAction({
    name: 'post_notice',
    label: { ru: 'Разместить уведомление', en: 'Post the notice' },
    kind: 'notice_posted',
    papers: (application, moment) => [finalNotice(application, moment)],
  }),
  eventAction({
    name: 'complete',
    label: { ru: 'Завершить', en: 'Complete' },
    kind: 'completed',
    isAllowed: (application) =>
      isTurnOf('completed', application) && worksOf(application)?.status === 'energised',
  }),
  ...requestActions,
];

/** П. 107: once, when there is a contract. */
function mayInformSupplier(application: FiledApplication): boolean {
  return (
    dateOfLast(application, 'contract_concluded') !== undefined &&
    dateOfLast(application, 'supplier_informed') === undefined
  );
}
