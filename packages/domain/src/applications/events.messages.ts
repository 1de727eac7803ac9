import type { TimelineEventKind } from '@drsk/contract';

const ru = {
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
  clarified: 'Сведения уточнены',
  corrected: 'Заявка исправлена',
  withdrawn: 'Заявка отозвана',
  request_filed: 'Подано обращение',
  request_granted: 'Обращение удовлетворено',
  request_refused: 'В обращении отказано',
  request_cancelled: 'Обращение отозвано',
  contract_terminated: 'Договор расторгнут',
} satisfies Record<TimelineEventKind, string>;

const en: typeof ru = {
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
  clarified: 'Details updated',
  corrected: 'Application corrected',
  withdrawn: 'Application withdrawn',
  request_filed: 'Request filed',
  request_granted: 'Request granted',
  request_refused: 'Request refused',
  request_cancelled: 'Request taken back',
  contract_terminated: 'Contract terminated',
};

/** What has happened to an application. */
export const eventMessages = { ru, en };
