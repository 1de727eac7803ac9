const ru = {
  withdrawn:
    'Согласие на обработку персональных данных отозвано, поэтому новую заявку принять нельзя. Дайте его снова в профиле — и подайте заявку.',
};

const en: typeof ru = {
  withdrawn:
    'The consent to personal-data processing is withdrawn, so no new application can be taken. Give it again in the profile, then file the application.',
};

export const consentRequiredMessages = { ru, en };
