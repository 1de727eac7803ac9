const ru = {
  title: 'Новую заявку сейчас принять нельзя',
  explanation:
    'Вы отозвали согласие на обработку персональных данных. Дайте его снова в профиле и возвращайтесь сюда.',
  give: 'Дать согласие в профиле',
};

const en: typeof ru = {
  title: 'A new application cannot be taken now',
  explanation:
    'You withdrew your consent to the processing of personal data. Give it again in your profile, then come back here.',
  give: 'Give the consent in my profile',
};

export const messages = { ru, en };
