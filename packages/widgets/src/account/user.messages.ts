const ru = {
  menu: (name: string) => `Меню пользователя: ${name}`,
};

const en: typeof ru = {
  menu: (name) => `User menu: ${name}`,
};

export const messages = { ru, en };
