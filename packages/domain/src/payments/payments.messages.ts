import type { InvoiceStatus } from '@drsk/contract';

const ru = {
  invoice: {
    issued: 'Выставлен',
    partially_paid: 'Оплачен частично',
    paid: 'Оплачен',
    overdue: 'Просрочен',
  } satisfies Record<InvoiceStatus, string>,
};

const en: typeof ru = {
  invoice: {
    issued: 'Issued',
    partially_paid: 'Partially paid',
    paid: 'Paid',
    overdue: 'Overdue',
  },
};

export const paymentMessages = { ru, en };
