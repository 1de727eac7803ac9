const ru = {
  send: 'Отправить документы',
  sending: 'Отправляем…',
  sent: 'Документы отправлены на проверку',
};

const en: typeof ru = {
  send: 'Send the documents',
  sending: 'Sending…',
  sent: 'The documents have been sent for checking',
};

export const messages = { ru, en };
