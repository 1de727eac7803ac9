const ru = {
  yes: 'Да',
  no: 'Нет',
  noAnswer: 'нет ответа',
  answer_fixed:
    'Этот ответ исправить нельзя: по нему заявка закреплена за вами и за филиалом. Отзовите заявку и подайте новую',
  category_changes: (from: string, to: string) =>
    `С таким ответом заявка перейдёт из категории п.\u00A0${from} в п.\u00A0${to}: это другие форма, сроки и цена. Отзовите эту заявку и подайте новую`,
  no_change: 'Ничего не изменилось: исправьте хотя бы один ответ',
};

const en: typeof ru = {
  yes: 'Yes',
  no: 'No',
  noAnswer: 'no answer',
  answer_fixed:
    'This answer cannot be corrected: it ties the application to you and to the branch. Withdraw the application and file a new one',
  category_changes: (from, to) =>
    `With this answer the application would move from clause\u00A0${from} to clause\u00A0${to}, with a different form, deadlines and price. Withdraw this application and file a new one`,
  no_change: 'Nothing has changed: correct at least one answer',
};

export const correctionMessages = { ru, en };
