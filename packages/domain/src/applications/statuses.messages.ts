import type {
  AnnulmentReason,
  ApplicationStatus,
  ContractStatus,
  TimelineEventKind,
  WorksStatus,
} from '@drsk/contract';

const ru = {
  application: {
    draft: 'Черновик',
    submitted: 'Подана, проверяем документы',
    incomplete: 'Ждём недостающие документы',
    in_review: 'Готовим договор и счёт',
    offer_posted: 'Размещены договор и счёт, ждём оплату',
    accepted: 'Договор заключён, идут работы',
    completed: 'Подключение завершено',
    annulled: 'Аннулирована',
  } satisfies Record<ApplicationStatus, string>,
  annulment: {
    documents_not_supplied:
      'Недостающие документы не пришли за 20 рабочих дней (п.\u00A015 Правил №\u00A0861)',
    unpaid: 'Первая часть счёта не оплачена в срок (п.\u00A0105 Правил №\u00A0861)',
  } satisfies Record<AnnulmentReason, string>,
  contract: {
    offered: 'Ждёт оплаты',
    active: 'Действует',
    fulfilled: 'Исполнен',
  } satisfies Record<ContractStatus, string>,
  works: {
    not_started: 'Не начаты',
    in_progress: 'Идут',
    completed: 'Выполнены',
    meter_admitted: 'Прибор учёта допущен',
    energised: 'Напряжение подано',
  } satisfies Record<WorksStatus, string>,
  events: {
    submitted: 'Заявка подана',
    documents_requested: 'Запрошены недостающие документы',
    documents_supplied: 'Недостающие документы приложены',
    completeness_confirmed: 'Документы в порядке',
    offer_posted: 'Размещены договор, технические условия и счёт',
    payment_received: 'Деньги поступили',
    payment_unmatched: 'Деньги поступили, но к счёту не подошли',
    contract_concluded: 'Договор заключён',
    supplier_informed: 'Копия заявки передана энергосбыту',
    works_completed: 'Работы выполнены',
    meter_admitted: 'Прибор учёта допущен в эксплуатацию',
    notice_posted: 'Размещено уведомление о возможности присоединения',
    completed: 'Подключение завершено',
    annulled: 'Заявка аннулирована',
  } satisfies Record<TimelineEventKind, string>,
};

const en: typeof ru = {
  application: {
    draft: 'Draft',
    submitted: 'Filed, documents being checked',
    incomplete: 'Waiting for missing documents',
    in_review: 'Contract and invoice being prepared',
    offer_posted: 'Contract and invoice posted, awaiting payment',
    accepted: 'Contract concluded, work under way',
    completed: 'Connected',
    annulled: 'Annulled',
  },
  annulment: {
    documents_not_supplied:
      'The missing documents did not arrive within 20 working days (clause\u00A015 of Rules No.\u00A0861)',
    unpaid:
      'The first part of the invoice was not paid in time (clause\u00A0105 of Rules No.\u00A0861)',
  },
  contract: { offered: 'Awaiting payment', active: 'In force', fulfilled: 'Fulfilled' },
  works: {
    not_started: 'Not started',
    in_progress: 'Under way',
    completed: 'Completed',
    meter_admitted: 'Meter admitted',
    energised: 'Energised',
  },
  events: {
    submitted: 'Application filed',
    documents_requested: 'Missing documents requested',
    documents_supplied: 'Missing documents attached',
    completeness_confirmed: 'Documents complete',
    offer_posted: 'Contract, technical conditions and invoice posted',
    payment_received: 'Payment received',
    payment_unmatched: 'Payment received that does not match the invoice',
    contract_concluded: 'Contract concluded',
    supplier_informed: 'Copy of the application sent to the supplier',
    works_completed: 'Work completed',
    meter_admitted: 'Meter admitted for use',
    notice_posted: 'Connection notice posted',
    completed: 'Connection completed',
    annulled: 'Application annulled',
  },
};

export const statusMessages = { ru, en };
