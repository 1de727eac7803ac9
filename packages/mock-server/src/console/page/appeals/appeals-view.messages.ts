const ru = {
  hint: 'Что пришло в интернет-приёмную. Ответ и передача по принадлежности сразу видны заявителю.',
  none: 'Обращений пока нет.',
  due: 'Ответить до',
  forward: 'Передать до',
  rating: 'Оценка ответа',
  authors: { applicant: 'Заявитель', grid: 'Сетевая компания', addressee: 'Адресат' },
};

const en: typeof ru = {
  hint: 'What has come by the internet reception. Applicants see at once what is answered or forwarded.',
  none: 'There are no appeals yet.',
  due: 'Answer by',
  forward: 'Forward by',
  rating: 'Rating of the answer',
  authors: { applicant: 'Applicant', grid: 'Grid company', addressee: 'Addressee' },
};

export const appealsViewMessages = { ru, en };
