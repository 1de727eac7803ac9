import type { FiledApplication } from '../../applications/application.js';
import type { Moment } from '../../clock/moment.js';
import { finalNotice } from '../papers/connection-papers.js';
import type { Paper } from '../papers/paper.js';
import { conditionsAct, connectionAct } from '../papers/track-papers.js';
import { type ApplicationAction, eventAction, isAt } from './action.js';

/** From the inspection to the final document, where it is an act (п. 19, 88, 110, section VII). */
export const connectionActions: readonly ApplicationAction[] = [
  eventAction({
    name: 'post_conditions_act',
    label: { ru: 'Разместить акт о выполнении ТУ', en: 'Post the act on the conditions' },
    kind: 'conditions_act_posted',
    isAllowed: isAt('conditions_act', 'grid'),
    papers: (application, moment) => [conditionsAct(application, moment)],
  }),
  eventAction({
    name: 'energise',
    label: { ru: 'Присоединить и подать напряжение', en: 'Connect and energise' },
    kind: 'energised',
    isAllowed: isAt('energising', 'grid'),
  }),
  eventAction({
    name: 'post_connection_act',
    label: { ru: 'Разместить акт о присоединении', en: 'Post the connection act' },
    kind: 'connection_act_posted',
    isAllowed: isAt('connection_act', 'grid'),
    papers: finalActs,
  }),
  eventAction({
    name: 'answer_objections',
    label: { ru: 'Разместить исправленные документы', en: 'Post corrected documents' },
    kind: 'objections_answered',
    isAllowed: isAt('done', 'grid'),
    papers: (application, moment) =>
      application.filing.category.finalDocument === 'notice'
        ? [finalNotice(application, moment)]
        : finalActs(application, moment),
  }),
  eventAction({
    name: 'disconnect',
    label: { ru: 'Отключить временную схему', en: 'Disconnect the temporary supply' },
    kind: 'disconnected',
    isAllowed: isAt('temporary_supply', null),
  }),
];

/** In the simplified track both acts are posted together (п. 110). */
function finalActs(application: FiledApplication, moment: Moment): Paper[] {
  const act = connectionAct(application, moment);
  return application.filing.category.track === 'simplified'
    ? [conditionsAct(application, moment), act]
    : [act];
}
