const ru = {
  requestId: 'Номер обращения к серверу:',
  hours: (hours: string) => `Отвечаем ${hours}, время вашего региона.`,
  areSample: 'Часы — образец: настоящих мы не знаем.',
};

const en: typeof ru = {
  requestId: 'Request ID:',
  hours: (hours) => `We answer ${hours}, your region’s time.`,
  areSample: 'The hours are a sample: we do not know the real ones.',
};

export const messages = { ru, en };
