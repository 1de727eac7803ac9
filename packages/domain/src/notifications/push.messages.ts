const ru = {
  titles: {
    document_posted: 'Новые документы',
    stage_changed: 'Новости заявки',
    remarks: 'Замечания к заявке',
    deadline: 'Подходит срок',
    payment: 'Новости оплаты',
    appeal: 'Новости обращения',
    visit_changed: 'Изменения в записи в офис',
    visit_reminder: 'Скоро визит в офис',
  },
  application: (number: string) => `Заявка № ${number}`,
  rest: 'Подробности — в личном кабинете',
};

const en: typeof ru = {
  titles: {
    document_posted: 'New documents',
    stage_changed: 'News of your application',
    remarks: 'Remarks on your application',
    deadline: 'A deadline is near',
    payment: 'News of a payment',
    appeal: 'News of your appeal',
    visit_changed: 'Your office visit has changed',
    visit_reminder: 'Your office visit is soon',
  },
  application: (number) => `Application No. ${number}`,
  rest: 'Details are in your account',
};

export const pushMessages = { ru, en };
