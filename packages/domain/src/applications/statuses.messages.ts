import type {
  AnnulmentReason,
  ApplicationStatus,
  ContractStatus,
  WorksStatus,
} from '@drsk/contract';

const ru = {
  application: {
    draft: 'Черновик',
    submitted: 'Подана, проверяем документы',
    incomplete: 'Ждём недостающие документы',
    in_review: 'Готовим договор и счёт',
    suspended: 'Рассмотрение приостановлено',
    offer_posted: 'Размещены договор и счёт, ждём вашего решения',
    refused: 'Исправляем договор по вашим замечаниям',
    accepted: 'Договор заключён',
    completed: 'Подключение завершено',
    annulled: 'Аннулирована',
    withdrawn: 'Отозвана',
    terminated: 'Договор расторгнут',
  } satisfies Record<ApplicationStatus, string>,
  annulment: {
    documents_not_supplied:
      'Недостающие документы не пришли за 20\u00A0рабочих дней (п.\u00A015 Правил №\u00A0861)',
    contract_not_signed:
      'Подписанный договор не пришёл за 30\u00A0рабочих дней (п.\u00A015 Правил №\u00A0861)',
    unpaid: 'Первая часть счёта не оплачена в срок (п.\u00A0105 Правил №\u00A0861)',
  } satisfies Record<AnnulmentReason, string>,
  contract: {
    offered: 'Ждёт вашего решения',
    active: 'Действует',
    fulfilled: 'Исполнен',
    terminated: 'Расторгнут',
  } satisfies Record<ContractStatus, string>,
  works: {
    not_started: 'Не начаты',
    in_progress: 'Идут',
    completed: 'Выполнены',
    applicant_ready: 'Ваша часть готова',
    inspection: 'Осмотр',
    remarks: 'Есть замечания осмотра',
    inspected: 'Осмотр пройден',
    meter_admitted: 'Прибор учёта допущен',
    disconnected: 'Временное подключение закончилось',
    energised: 'Напряжение подано',
  } satisfies Record<WorksStatus, string>,
};

const en: typeof ru = {
  application: {
    draft: 'Draft',
    submitted: 'Filed, documents being checked',
    incomplete: 'Waiting for missing documents',
    in_review: 'Contract and invoice being prepared',
    suspended: 'Review suspended',
    offer_posted: 'Contract and invoice posted, awaiting your decision',
    refused: 'Contract being corrected at your request',
    accepted: 'Contract concluded',
    completed: 'Connected',
    annulled: 'Annulled',
    withdrawn: 'Withdrawn',
    terminated: 'Contract terminated',
  },
  annulment: {
    documents_not_supplied:
      'The missing documents did not arrive within 20\u00A0working days (clause\u00A015 of Rules No.\u00A0861)',
    contract_not_signed:
      'The signed contract did not arrive within 30\u00A0working days (clause\u00A015 of Rules No.\u00A0861)',
    unpaid:
      'The first part of the invoice was not paid in time (clause\u00A0105 of Rules No.\u00A0861)',
  },
  contract: {
    offered: 'Awaiting your decision',
    active: 'In force',
    fulfilled: 'Fulfilled',
    terminated: 'Terminated',
  },
  works: {
    not_started: 'Not started',
    in_progress: 'Under way',
    completed: 'Completed',
    applicant_ready: 'Your part is done',
    inspection: 'Inspection',
    remarks: 'Remarks to put right',
    inspected: 'Inspection passed',
    meter_admitted: 'Meter admitted',
    disconnected: 'The temporary connection has ended',
    energised: 'Energised',
  },
};

export const statusMessages = { ru, en };
