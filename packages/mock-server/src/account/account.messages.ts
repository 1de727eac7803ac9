const ru = {
  consent_outdated: 'Текст согласия обновился: прочитайте его и дайте согласие ещё раз',
};

const en: typeof ru = {
  consent_outdated: 'The text of the consent has changed. Please read it and agree again',
};

export const accountMessages = { ru, en };
