const ru = {
  refuse: {
    title: 'Отказ с причинами',
    explanation:
      'Напишите, что неверно и как должно быть. Протокол разногласий — пункт и ваша редакция — можно вписать сюда же. Мы исправим документы и разместим их снова.',
    label: 'Причины отказа',
    send: 'Отправить отказ',
    sending: 'Отправляем…',
    done: 'Отказ отправлен. Исправленные документы появятся здесь',
  },
  paper: {
    title: 'Копия на бумаге',
    explanation:
      'Подготовим в течение 10 дней. Оставьте поле пустым, если заберёте копию в центре обслуживания.',
    label: 'Адрес для отправки по почте',
    send: 'Запросить копию',
    sending: 'Отправляем…',
    done: 'Копия на бумаге запрошена',
  },
  defect: {
    title: 'Скрытый недостаток',
    explanation:
      'О недостатке, который нельзя было заметить сразу, сообщают в течение 6 месяцев. Мы устраним его за 20 рабочих дней.',
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
      'Say what is wrong, and how it should be. A protocol of disagreements — the clause and your wording — can be written here too. We will correct the documents and post them again.',
    label: 'Reasons',
    send: 'Send the refusal',
    sending: 'Sending…',
    done: 'The refusal was sent. Corrected documents will appear here',
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
