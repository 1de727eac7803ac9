import type { WithdrawalReason } from '@drsk/contract';

const ru = {
  reasons: {
    not_needed: 'Подключение больше не нужно',
    object_sold: 'Объект продан или передан',
    other_application: 'Подам другую заявку',
    too_expensive: 'Не подходит цена',
    other: 'Другая причина',
  } satisfies Record<WithdrawalReason, string>,
};

const en: typeof ru = {
  reasons: {
    not_needed: 'The connection is no longer needed',
    object_sold: 'The site has been sold or handed over',
    other_application: 'I will file another application',
    too_expensive: 'The price does not suit me',
    other: 'Another reason',
  },
};

export const withdrawalMessages = { ru, en };
