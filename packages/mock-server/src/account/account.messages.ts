const ru = {
  consent_outdated: 'Текст согласия обновился: прочитайте его и подтвердите ещё раз',
};

const en: typeof ru = {
  consent_outdated: 'The text of a consent has changed: read it and agree again',
};

export const accountMessages = { ru, en };
