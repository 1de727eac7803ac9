import type { UpcomingActionKind } from '@drsk/contract';

/** What the grid does when nobody presses its buttons: upcoming action → the operator's action. */
export const automaticActions = {
  check_completeness: 'confirm_completeness',
  post_offer: 'post_offer',
  inform_supplier: 'inform_supplier',
  carry_out_works: 'complete_works',
  admit_meter: 'admit_meter',
  post_notice: 'post_notice',
  decide_request: 'grant_request',
  inspect: 'pass_inspection',
  propose_inspection_time: 'propose_inspection_time',
  confirm_inspection_time: 'confirm_inspection_time',
  post_conditions_act: 'post_conditions_act',
  energise: 'energise',
  post_connection_act: 'post_connection_act',
  disconnect: 'disconnect',
  notify_suspension: 'notify_suspension',
  answer_objections: 'answer_objections',
} as const satisfies Partial<Record<UpcomingActionKind, string>>;
