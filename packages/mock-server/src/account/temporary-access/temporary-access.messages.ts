const ru = {
  nothing_to_set_up: 'Кабинет уже настроен: контакты и пароль меняют в профиле.',
};

const en: typeof ru = {
  nothing_to_set_up:
    'The account is set up already: contacts and password are changed in the profile.',
};

export const temporaryAccessMessages = { ru, en };
