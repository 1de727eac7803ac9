const ru = {
  title: 'Первый вход',
  explanation:
    'Вы вошли по одноразовому паролю из центра обслуживания. Укажите, как с вами связаться, и придумайте свой пароль: одноразовый больше не подойдёт.',
  submit: 'Сохранить',
  submitting: 'Сохраняем…',
  letterTitle: 'Подтвердите почту',
  sentTo: (email: string) => `Письмо ушло на ${email}.`,
  todo: 'Откройте его и перейдите по ссылке: тогда кабинет заработает полностью. До этого можно смотреть заявки, прикладывать документы и платить.',
  missing: 'Письма нет? Подождите пару минут и загляните в «Спам».',
  continue: 'Перейти в кабинет',
};

const en: typeof ru = {
  title: 'Your first sign-in',
  explanation:
    'You signed in with a one-time password from a customer centre. Tell us how to reach you and choose a password of your own: the one-time password will not work again.',
  submit: 'Save',
  submitting: 'Saving…',
  letterTitle: 'Confirm your e\u2011mail',
  sentTo: (email) => `We sent an e-mail to ${email}.`,
  todo: 'Open it and follow the link to unlock your whole account. Until then you can view your applications, attach documents and pay.',
  missing: 'No e-mail? Wait a few minutes and check your spam folder.',
  continue: 'Go to my account',
};

export const messages = { ru, en };
