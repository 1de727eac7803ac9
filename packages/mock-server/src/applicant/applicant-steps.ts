import { localDate, mayWithdraw } from '@drsk/domain';
import type { UpcomingActionKind } from '@drsk/contract';
import type { FiledApplication } from '../applications/application.js';
import { answersOfApplication, pictureOfApplication } from '../applications/picture.js';
import type { Label, Moment } from '../clock/moment.js';
import type { OfferedAction, OperatorField } from '../operator/operator.js';

/** What the applicant may do, apart from how it is done: a list of applications needs no more. */
export interface ApplicantStep {
  readonly name: StepName;
  readonly label: Label;
  readonly fields?: readonly OperatorField[];
  readonly isAllowed: (application: FiledApplication, today: string) => boolean;
}

export type StepName =
  | 'supply_documents'
  | 'pay'
  | 'sign'
  | 'report_fulfilment'
  | 'choose_inspection_time'
  | 'refuse'
  | 'withdraw';

const way: OperatorField = {
  name: 'way',
  label: { ru: 'Как', en: 'How' },
  choices: [
    {
      value: 'sbp',
      label: { ru: 'СБП: деньги приходят сразу', en: 'SBP: the money is there at once' },
    },
    {
      value: 'card',
      label: { ru: 'Картой: на следующий рабочий день', en: 'Card: on the next working day' },
    },
  ],
};

const steps: readonly ApplicantStep[] = [
  {
    name: 'supply_documents',
    label: { ru: 'Приложить недостающие документы', en: 'Attach the missing documents' },
    isAllowed: isAskedFor('supply_documents'),
  },
  {
    name: 'sign',
    label: { ru: 'Подписать', en: 'Sign' },
    isAllowed: isAskedFor('sign_contract', 'sign_conditions_act', 'sign_connection_act'),
  },
  {
    name: 'pay',
    label: { ru: 'Оплатить очередную часть', en: 'Pay the next part' },
    fields: [way],
    isAllowed: isAskedFor('pay_invoice', 'pay_part'),
  },
  {
    name: 'report_fulfilment',
    label: { ru: 'Сообщить о готовности', en: 'Report that it is done' },
    isAllowed: isAskedFor('notify_fulfilment', 'remove_remarks'),
  },
  {
    name: 'choose_inspection_time',
    label: { ru: 'Выбрать время осмотра', en: 'Choose the time of the inspection' },
    isAllowed: isAskedFor('choose_inspection_time'),
  },
  {
    name: 'refuse',
    label: { ru: 'Не согласиться', en: 'Object' },
    fields: [{ name: 'reasons', label: { ru: 'Причины', en: 'Reasons' }, isRequired: true }],
    isAllowed: (application, today) => refusable(application, today) !== undefined,
  },
  {
    name: 'withdraw',
    label: { ru: 'Отозвать заявку', en: 'Withdraw the application' },
    isAllowed: mayWithdraw,
  },
];

/** What may be objected to on a day. */
export function refusable(application: FiledApplication, today: string) {
  const open = answersOfApplication(application, today);
  return open.find(({ decisions }) => decisions.includes('refuse'))?.subject;
}

/** What the applicant may do now. */
export function offeredSteps(application: FiledApplication, { now }: Moment): OfferedAction[] {
  const today = localDate(now, application.filing.region);
  return steps
    .filter(({ isAllowed }) => isAllowed(application, today))
    .map(({ name, label, fields = [] }) => ({ name, label, fields }));
}

export function isStepName(name: string): name is StepName {
  return steps.some((step) => step.name === name);
}

function isAskedFor(...kinds: readonly UpcomingActionKind[]): ApplicantStep['isAllowed'] {
  return (application) =>
    pictureOfApplication(application).upcomingActions.some(({ kind }) => kinds.includes(kind));
}
