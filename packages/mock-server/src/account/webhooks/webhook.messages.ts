const ru = {
  job: 'Событие отправляется программе',
};

const en: typeof ru = {
  job: 'An event is sent to a program',
};

export const webhookMessages = { ru, en };
