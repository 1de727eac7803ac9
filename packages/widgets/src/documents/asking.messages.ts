const ru = {
  refuse: {
    title: 'Отказ с причинами',
    explanation:
      'Отказ с причинами — не отзыв заявки. Напишите, что неверно и как должно быть. Сюда же можно вписать протокол разногласий: пункт и вашу редакцию. Мы исправим документы и разместим их снова в течение 10\u00A0рабочих дней. Взять отказ назад нельзя.',
    label: 'Причины отказа',
    send: 'Отправить отказ',
    sending: 'Отправляем…',
    done: 'Отказ отправлен. Исправленные документы появятся здесь',
  },
  objections: {
    title: 'Замечания к документу',
    explanation:
      'Напишите, что неверно и как должно быть. Мы рассмотрим замечания и разместим исправленный документ в течение 10\u00A0рабочих дней.',
    label: 'Что исправить в документе',
    send: 'Отправить замечания',
    sending: 'Отправляем…',
    done: 'Замечания отправлены. Исправленный документ появится здесь',
  },
  paper: {
    title: 'Копия на бумаге',
    explanation:
      'Подготовим в течение 10\u00A0дней. Оставьте поле пустым, если заберёте копию в центре обслуживания.',
    label: 'Адрес для отправки по почте',
    send: 'Запросить копию',
    sending: 'Отправляем…',
    done: 'Копия на бумаге запрошена',
  },
  defect: {
    title: 'Скрытый недостаток',
    explanation:
      'О недостатке, который нельзя было заметить сразу, сообщают в течение 6\u00A0месяцев. Мы устраним его за 20\u00A0рабочих дней.',
    label: 'Что случилось',
    send: 'Сообщить',
    sending: 'Отправляем…',
    done: 'Сообщение о недостатке принято',
  },
};

const en: typeof ru = {
  refuse: {
    title: 'Refuse with reasons',
    explanation:
      'To refuse with reasons is not to withdraw the application. Say what is wrong, and how it should be. A protocol of disagreements — the clause and your wording — can be written here too. We will correct the documents and post them again within 10\u00A0working days. A refusal cannot be taken back.',
    label: 'Reasons',
    send: 'Send the refusal',
    sending: 'Sending…',
    done: 'The refusal was sent. Corrected documents will appear here',
  },
  objections: {
    title: 'Objections to the document',
    explanation:
      'Say what is wrong, and how it should be. We will consider your objections and post the corrected document within 10\u00A0working days.',
    label: 'What to correct in the document',
    send: 'Send the objections',
    sending: 'Sending…',
    done: 'The objections were sent. The corrected document will appear here',
  },
  paper: {
    title: 'Paper copy',
    explanation:
      'We will have it ready within 10 days. Leave the field empty to fetch it at a customer centre.',
    label: 'Address to send it to',
    send: 'Ask for a copy',
    sending: 'Sending…',
    done: 'A paper copy was asked for',
  },
  defect: {
    title: 'Hidden defect',
    explanation:
      'A defect that could not be seen at once is reported within 6 months. We will mend it within 20 working days.',
    label: 'What is wrong',
    send: 'Report it',
    sending: 'Sending…',
    done: 'The defect was reported',
  },
};

export const asking = { ru, en };
