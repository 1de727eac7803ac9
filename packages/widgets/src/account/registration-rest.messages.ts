const ru = {
  passwordAgain: 'Мы сохранили всё, кроме пароля: придумайте его ещё раз.',
  expired:
    'Срок ссылки из письма вышел. Мы сохранили всё, кроме пароля: придумайте его ещё раз и отправьте данные снова.',
  fromEsia:
    'Мы подставили то, что сообщили Госуслуги. Проверьте данные, добавьте контакты и придумайте пароль.',
  consents: {
    explanation:
      'Каждое согласие — отдельный документ. Вы можете отозвать любое из них, когда захотите.',
    read: 'Прочитать текст',
    version: (version: string) => `Редакция ${version}`,
    optional: 'необязательно',
    given: 'Дано',
    notGiven: 'Не дано',
    outdated:
      'Пока вы заполняли форму, тексты согласий обновились. Новые редакции открыты ниже: прочитайте их и отметьте ещё раз. Всё остальное сохранено.',
  },
  check: {
    explanation:
      'Проверьте данные. После отправки придёт письмо со ссылкой: откройте её, и кабинет заработает.',
    none: 'не указано',
  },
  letter: {
    sentTo: (email: string) => `Письмо ушло на ${email}.`,
    todo: 'Откройте его и перейдите по ссылке, чтобы подтвердить адрес. После этого можно будет войти.',
    missing: 'Письма нет? Подождите пару минут и загляните в «Спам».',
    resent: 'Письмо отправлено ещё раз. Ссылки из прежних писем больше не действуют.',
    changeAddress: 'Исправить данные',
    confirmed: 'Адрес подтверждён',
    open: 'Входите в личный кабинет по своему номеру и паролю.',
  },
  phone: {
    title: 'Подтвердите телефон',
    sentTo: 'СМС с кодом ушла на',
    later: 'Это можно сделать и позже, в профиле: кабинет откроется и без кода.',
    confirmed: 'Телефон подтверждён',
  },
};

const en: typeof ru = {
  passwordAgain: 'We kept everything except your password. Please choose one again.',
  expired:
    'The link in the e-mail has expired. We kept everything except your password: please choose one again and send your details once more.',
  fromEsia:
    'We filled in what Gosuslugi told us. Check it, add your contact details and choose a password.',
  consents: {
    explanation: 'Each consent is a separate document. You can withdraw any of them at any time.',
    read: 'Read the text',
    version: (version) => `Version ${version}`,
    optional: 'optional',
    given: 'Given',
    notGiven: 'Not given',
    outdated:
      'The consent texts changed while you were filling in the form. The new versions are open below: please read them and tick the boxes again. Everything else has been kept.',
  },
  check: {
    explanation:
      'Check your details. We will then send you an e-mail with a link: open it to activate your account.',
    none: 'not given',
  },
  letter: {
    sentTo: (email) => `We sent the e-mail to ${email}.`,
    todo: 'Open it and follow the link to confirm your address. Then you can sign in.',
    missing: 'No e-mail? Wait a few minutes and check your spam folder.',
    resent: 'The e-mail has been sent again. Links in earlier e-mails no longer work.',
    changeAddress: 'Correct my details',
    confirmed: 'Your e-mail address is confirmed',
    open: 'Sign in to your account with your number and password.',
  },
  phone: {
    title: 'Confirm your phone',
    sentTo: 'We sent a code by SMS to',
    later: 'You can also do this later in your profile: your account opens without it.',
    confirmed: 'Your phone is confirmed',
  },
};

export const messages = { ru, en };
