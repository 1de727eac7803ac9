import { fair, logins, miner, plant, shopInParts } from '../filings.js';
import { act, file, reply, sign } from '../steps.js';
import { at, type Step, story } from '../story.js';

const of = (...steps: Step[][]) => story(logins.company, ...steps);

const drafted = [
  ...at(60, file(plant)),
  ...at(56, act('confirm_completeness')),
  ...at(40, act('post_offer')),
];
const signed = [...drafted, ...at(38, sign, act('inform_supplier'), act('receive_payment'))];
const ready = [...signed, ...at(20, act('complete_works')), ...at(12, reply('fulfilment-notices'))];
const inspected = [...ready, ...at(8, act('pass_inspection'))];
const conditionsSigned = [...inspected, ...at(7, act('post_conditions_act')), ...at(6, sign)];
const energised = [...conditionsSigned, ...at(5, act('energise'))];

const fairBegun = [
  ...at(40, file(fair)),
  ...at(38, act('confirm_completeness')),
  ...at(34, act('post_offer')),
  ...at(33, sign, act('inform_supplier'), act('receive_payment')),
  ...at(30, act('complete_works'), reply('fulfilment-notices')),
  ...at(28, act('pass_inspection')),
  ...at(27, act('post_conditions_act'), sign),
  ...at(26, act('energise')),
  ...at(25, act('post_connection_act'), sign),
];

/** Lives of a company: signed contracts (п. 12, 15, section IX), parts (п. 16), mobile objects (п. 13), miners (section XI). */
export const companyStories = {
  awaitingSignature: of(
    at(20, file(plant)),
    at(17, act('confirm_completeness')),
    at(2, act('post_offer')),
  ),
  works: of(signed),
  inspection: of(signed, at(20, act('complete_works')), at(1, reply('fulfilment-notices'))),
  remarks: of(
    ready,
    at(8, act('list_remarks', { remarks: 'Нет заземления; Нет протокола испытаний' })),
  ),
  conditionsAct: of(inspected, at(1, act('post_conditions_act'))),
  energising: of(conditionsSigned),
  connectionAct: of(conditionsSigned, at(2, act('energise')), at(1, act('post_connection_act'))),
  completed: of(energised, at(4, act('post_connection_act')), at(3, sign)),
  parts: of(
    at(30, file(shopInParts)),
    at(27, act('confirm_completeness')),
    at(16, act('post_offer', { distanceM: '250', settlement: 'town' })),
    at(15, act('receive_payment'), act('inform_supplier')),
  ),
  suspended: of(
    at(8, file(miner)),
    at(5, act('confirm_completeness')),
    at(2, act('suspend', { reason: 'Регион закрыт для майнинга' })),
    at(1, act('notify_suspension')),
  ),
  temporary: of(fairBegun),
};
