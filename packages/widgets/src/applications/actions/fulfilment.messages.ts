const ru = {
  open: { fulfilment: 'Сообщить о готовности', remarks: 'Сообщить об устранении' },
  title: { fulfilment: 'Ваша часть работ готова?', remarks: 'Все замечания устранены?' },
  explanation: {
    fulfilment:
      'Получив сообщение, мы назначим осмотр: он занимает не больше 10\u00A0дней, если наши работы закончены. Взять сообщение назад нельзя.',
    remarks: 'Получив сообщение, мы придём снова. Взять сообщение назад нельзя.',
  },
  comment: 'Пояснение',
  files: 'Документы о выполнении технических условий',
  filesHint:
    'Паспорта оборудования, протоколы испытаний, схемы (п. 86 Правил № 861). Если сейчас их нет, покажете при осмотре.',
  commentHint: 'Например: кто встретит и как проехать.',
  send: 'Да, сообщить',
  sending: 'Отправляем…',
  close: 'Не сейчас',
  restored: 'Мы сохранили то, что вы начали писать.',
  sent: 'Сообщение отправлено',
  listed: 'Что нашли при осмотре',
};

const en: typeof ru = {
  open: { fulfilment: 'Report that it is done', remarks: 'Report that it is put right' },
  title: { fulfilment: 'Is your part of the work done?', remarks: 'Is everything put right?' },
  explanation: {
    fulfilment:
      'Once you report it, we will arrange the inspection: it takes no more than 10 days when our own work is finished. The report cannot be taken back.',
    remarks: 'Once you report it, we will come again. The report cannot be taken back.',
  },
  comment: 'Comment',
  files: 'Documents on the technical conditions',
  filesHint:
    'Equipment passports, test reports, diagrams (clause 86 of Rules No. 861). If you do not have them at hand, show them at the inspection.',
  commentHint: 'For example: who will meet us and how to get there.',
  send: 'Yes, report it',
  sending: 'Sending…',
  close: 'Not now',
  restored: 'We have kept what you began to write.',
  sent: 'The report has been sent',
  listed: 'What the inspection found',
};

export const messages = { ru, en };

export type FulfilmentName = keyof typeof ru.open;
