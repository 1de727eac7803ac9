import type { RequestKind, RequestStatus } from '@drsk/contract';

const ru = {
  kinds: {
    owner_change: 'Смена собственника',
    conditions_prolongation: 'Продление технических условий',
    document_duplicate: 'Дубликат документа',
    power_change: 'Уменьшение мощности',
    schedule_change: 'Перенос платежа',
    termination: 'Расторжение договора',
  } satisfies Record<RequestKind, string>,
  statuses: {
    requested: 'Подано',
    in_review: 'На рассмотрении',
    granted: 'Удовлетворено',
    refused: 'Отказано',
    cancelled: 'Отозвано вами',
  } satisfies Record<RequestStatus, string>,
};

const en: typeof ru = {
  kinds: {
    owner_change: 'Change of owner',
    conditions_prolongation: 'Longer technical conditions',
    document_duplicate: 'Duplicate of a document',
    power_change: 'Less power',
    schedule_change: 'Later payment',
    termination: 'End of the contract',
  },
  statuses: {
    requested: 'Filed',
    in_review: 'Being reviewed',
    granted: 'Granted',
    refused: 'Refused',
    cancelled: 'Taken back by you',
  },
};

export const requestTitles = { ru, en };
