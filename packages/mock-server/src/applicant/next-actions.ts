import type { Actor, Basis, LocalDate, UpcomingActionKind } from '@drsk/contract';
import { actionMessages } from '@drsk/domain';
import type { FiledApplication } from '../applications/application.js';
import { pictureOfApplication } from '../applications/picture.js';
import type { Label } from '../clock/moment.js';
import { automaticActions } from '../operator/automatic-actions.js';

/** What is to be done next with an application, and by whom. */
export interface NextAction {
  readonly kind: UpcomingActionKind;
  readonly label: Label;
  readonly actor: Actor;
  /** A local date of the region. */
  readonly dueOn: LocalDate | null;
  readonly basis: Basis;
  /** The button that does it: of the operator, or of the applicant; null where none does. */
  readonly action: string | null;
}

/** The applicant's part, as their steps are called. */
const ownSteps: Partial<Record<UpcomingActionKind, string>> = {
  supply_documents: 'supply_documents',
  pay_invoice: 'pay',
  pay_part: 'pay',
  sign_contract: 'sign',
  sign_conditions_act: 'sign',
  sign_connection_act: 'sign',
  notify_fulfilment: 'report_fulfilment',
  remove_remarks: 'report_fulfilment',
  choose_inspection_time: 'choose_inspection_time',
};

const buttons: Partial<Record<UpcomingActionKind, string>> = { ...automaticActions, ...ownSteps };

/** Those that the applicant reads as said to them. */
const ofOthers: Partial<Record<UpcomingActionKind, Label>> = {
  notify_fulfilment: {
    ru: 'Сообщить, что своя часть работ готова',
    en: 'Report that the own part of the work is done',
  },
};

/** The soonest first. */
export function nextActionsOf(application: FiledApplication): NextAction[] {
  const { ru, en } = actionMessages;
  return pictureOfApplication(application).upcomingActions.map(({ kind, actor, dueOn, basis }) => ({
    kind,
    label: ofOthers[kind] ?? { ru: ru.actions[kind], en: en.actions[kind] },
    actor,
    dueOn,
    basis,
    action: buttons[kind] ?? null,
  }));
}
