import type { DocumentKind } from '@drsk/contract';

const ru = {
  application_copy: 'Заявка',
  completeness_notice: 'Уведомление о недостающих сведениях и документах',
  contract_conditions: 'Условия договора',
  contract_draft: 'Проект договора',
  technical_conditions: 'Технические условия',
  invoice: 'Счёт',
  fee_calculation: 'Расчёт платы',
  instruction: 'Инструкция: как подключиться безопасно',
  meter_admission_act: 'Акт допуска прибора учёта в эксплуатацию',
  notice: 'Уведомление об обеспечении возможности присоединения',
  remarks_list: 'Перечень замечаний осмотра',
  conditions_act: 'Акт о выполнении технических условий',
  connection_act: 'Акт об осуществлении технологического присоединения',
  suspension_notice: 'Уведомление о приостановке рассмотрения заявки',
  annulment_notice: 'Уведомление об аннулировании заявки',
  withdrawal_notice: 'Подтверждение отзыва заявки',
  supplementary_agreement: 'Дополнительное соглашение',
  termination_agreement: 'Соглашение о расторжении договора',
  request_refusal: 'Отказ по обращению',
} satisfies Record<DocumentKind, string>;

const en: typeof ru = {
  application_copy: 'Application',
  completeness_notice: 'Notice of missing information and documents',
  contract_conditions: 'Contract conditions',
  contract_draft: 'Draft contract',
  technical_conditions: 'Technical conditions',
  invoice: 'Invoice',
  fee_calculation: 'Fee calculation',
  instruction: 'Instructions: how to connect safely',
  meter_admission_act: 'Meter admission act',
  notice: 'Connection notice',
  remarks_list: 'Remarks of the inspection',
  conditions_act: 'Act on the technical conditions',
  connection_act: 'Connection act',
  suspension_notice: 'Notice of suspension',
  annulment_notice: 'Notice of annulment',
  withdrawal_notice: 'Confirmation of the withdrawal',
  supplementary_agreement: 'Supplementary agreement',
  termination_agreement: 'Agreement to end the contract',
  request_refusal: 'Refusal of a request',
};

export const documentMessages = { ru, en };
