import type { FiledApplication } from '../../applications/application.js';
import { dateOfLast } from '../../applications/timeline.js';
import { finalNotice, meterAct } from '../papers/connection-papers.js';
import { type ApplicationAction, eventAction, isAt } from './action.js';
import { bankActions } from './bank-actions.js';
import { connectionActions } from './connection-actions.js';
import { arrangingActions } from './arranging-actions.js';
import { confirmCompleteness } from './confirm-completeness.js';
import { inspectionActions } from './inspection-actions.js';
import { postOffer } from './post-offer.js';
import { receivePayment } from './receive-payment.js';
import { requestActions } from '../requests/request-actions.js';
import { requestDocuments } from './request-documents.js';
import { suspensionActions } from './suspension-actions.js';

/** All that the grid, the supplier and the bank can do to an application, in the order of its life. */
export const actions: readonly ApplicationAction[] = [
  confirmCompleteness,
  requestDocuments,
  ...suspensionActions,
  postOffer,
  receivePayment,
  ...bankActions,
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
    isAllowed: isAt('meter', 'grid'),
    papers: (application, moment) => [meterAct(application, moment)],
  }),
  ...arrangingActions,
  ...inspectionActions,
  ...connectionActions,
  eventAction({
    name: 'post_notice',
    label: { ru: 'Разместить уведомление', en: 'Post the notice' },
    kind: 'notice_posted',
    isAllowed: isAt('notice', 'grid'),
    papers: (application, moment) => [finalNotice(application, moment)],
  }),
  eventAction({
    name: 'complete',
    label: { ru: 'Завершить', en: 'Complete' },
    kind: 'completed',
    isAllowed: isAt('done', null),
  }),
  ...requestActions,
];

/** П. 15(1), 107: once, when there is a contract. */
function mayInformSupplier(application: FiledApplication): boolean {
  return (
    dateOfLast(application, 'contract_concluded') !== undefined &&
    dateOfLast(application, 'supplier_informed') === undefined
  );
}
