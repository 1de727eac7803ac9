import type { StageName, UpcomingActionKind } from '@drsk/contract';
import type { ApplicationFacts } from '../facts.js';
import { dateOf, isLast, suspendedSince, waitsForDocumentsSince } from '../history.js';
import { hasOpenRemarks } from './works.js';

/** What stages ask for; the rest comes from elsewhere. */
export type StageAction = Exclude<
  UpcomingActionKind,
  | 'notify_suspension'
  | 'inform_supplier'
  | 'conclude_supply_contract'
  | 'pay_part'
  | 'decide_request'
  | 'choose_inspection_time'
  | 'propose_inspection_time'
  | 'confirm_inspection_time'
>;

type Actions = readonly StageAction[] | ((facts: ApplicationFacts) => readonly StageAction[]);

/** What is to be done while a stage is the current one. */
const actions: Readonly<Record<StageName, Actions>> = {
  filing: [],
  completeness: ({ history }) =>
    waitsForDocumentsSince(history) === undefined
      ? ['check_completeness', 'post_offer']
      : ['supply_documents'],
  // Nothing, while the consideration is suspended.
  offer: ({ history }) => (suspendedSince(history) === undefined ? ['post_offer'] : []),
  payment: ['pay_invoice'],
  signing: ['sign_contract'],
  works: (facts) => ['carry_out_works', ...ownPart(facts)],
  meter: (facts) => ['admit_meter', ...ownPart(facts)],
  fulfilment: ['notify_fulfilment'],
  inspection: ({ history }) => [hasOpenRemarks(history) ? 'remove_remarks' : 'inspect'],
  conditions_act: ({ history }) => [
    dateOf(history, 'conditions_act_posted') ? 'sign_conditions_act' : 'post_conditions_act',
  ],
  energising: ['energise'],
  connection_act: ({ history }) => [
    dateOf(history, 'connection_act_posted') ? 'sign_connection_act' : 'post_connection_act',
  ],
  temporary_supply: ['disconnect'],
  notice: ['post_notice'],
  done: ({ history }) =>
    isLast(history, 'objected', 'objections_answered') ? ['answer_objections'] : [],
};

export function actionsIn(stage: StageName, facts: ApplicationFacts): readonly StageAction[] {
  const asked = actions[stage];
  return typeof asked === 'function' ? asked(facts) : asked;
}

/** Beside the grid's works: access for the meter (п. 108), and the applicant's own part where it is inspected. */
function ownPart({ category, history }: ApplicationFacts): readonly StageAction[] {
  const isReady = dateOf(history, 'fulfilment_notified') !== undefined;
  return [
    ...(category.track === 'simplified' ? (['give_meter_access'] as const) : []),
    ...(category.finalDocument === 'notice' || isReady ? [] : (['notify_fulfilment'] as const)),
  ];
}
