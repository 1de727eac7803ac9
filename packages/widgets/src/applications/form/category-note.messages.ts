const ru = { title: 'Порядок подключения' };

const en: typeof ru = { title: 'Connection procedure' };

export const messages = { ru, en };
