const ru = {
  title: 'Подтверждение адреса',
};

const en: typeof ru = {
  title: 'E\u2011mail confirmation',
};

export const messages = { ru, en };
