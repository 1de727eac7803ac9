const ru = {
  channel: {
    title: 'Куда отправить?',
    label: 'Способ',
    email: 'Ссылка на почту',
    sms: 'Код в СМС',
    submit: 'Отправить',
    submitting: 'Отправляем…',
  },
  email: {
    title: 'Мы отправили ссылку',
    sentTo: (target: string) => `Письмо со ссылкой ушло на ${target}.`,
    todo: 'Откройте его и перейдите по ссылке, чтобы задать новый пароль. Ссылка действует 30 минут и только один раз.',
    missing:
      'Письма нет? Подождите пару минут и загляните в «Спам». Если ошиблись в номере, письмо не придёт: начните сначала.',
  },
  sms: {
    title: 'Введите код из СМС',
    sentTo: 'СМС с кодом ушла на',
    term: 'Код действует 10 минут.',
    missing: 'Если ошиблись в номере кабинета, СМС не придёт: начните сначала.',
  },
  otherWay: 'Другой способ',
  again: 'Начать сначала',
  password: {
    title: 'Новый пароль',
    label: 'Придумайте новый пароль',
    hint: 'Не короче 10 знаков. Легко запомнить несколько слов подряд.',
    explanation: 'После смены пароля мы завершим вход на всех устройствах.',
    submit: 'Сохранить пароль',
    submitting: 'Сохраняем…',
  },
  done: {
    title: 'Пароль изменён',
    text: 'На всех устройствах выполнен выход. Войдите с новым паролем.',
    login: 'Ваш логин:',
    signIn: 'Войти в кабинет',
  },
  linkGone: {
    title: 'Ссылка больше не действует',
    text: 'По ней уже меняли пароль, прошло больше 30 минут или мы отправили письмо новее. Начните сначала: пришлём новую.',
  },
  timeOver: {
    title: 'Время вышло',
    text: 'На восстановление даётся 30 минут. Начните сначала: номер мы запомнили.',
  },
  centre: {
    title: 'Поможет центр обслуживания',
    reason:
      'Отправить ссылку или код некуда: для этого номера нет подтверждённых почты и телефона. Вам выдадут временный доступ.',
    steps: [
      'Приходите с паспортом. Представителю понадобится и доверенность, организации — документ о полномочиях.',
      'Вам выдадут одноразовый пароль: с ним войдите на сайте.',
      'Укажите почту и телефон и придумайте постоянный пароль.',
    ],
    address: 'Адрес',
    hours: 'Часы работы, по местному времени',
    sample: (label: string) => `${label} (образец)`,
    phone: 'Контакт-центр, звонок бесплатный',
  },
};

const en: typeof ru = {
  channel: {
    title: 'Where shall we send it?',
    label: 'Choose a way',
    email: 'A link by e-mail',
    sms: 'A code by SMS',
    submit: 'Send',
    submitting: 'Sending…',
  },
  email: {
    title: 'We have sent you a link',
    sentTo: (target) => `We sent an e-mail with a link to ${target}.`,
    todo: 'Open it and follow the link to set a new password. The link works once and expires in 30 minutes.',
    missing:
      'No e-mail? Wait a few minutes and check your spam folder. If you mistyped your number, no e-mail will come: start again.',
  },
  sms: {
    title: 'Enter the code from the SMS',
    sentTo: 'We sent a code by SMS to',
    term: 'It expires in 10 minutes.',
    missing: 'If you mistyped your account number, no SMS will come: start again.',
  },
  otherWay: 'Another way',
  again: 'Start again',
  password: {
    title: 'New password',
    label: 'Choose a new password',
    hint: 'At least 10 characters. A few words in a row are easy to remember.',
    explanation: 'Once you change your password, we will sign you out on all devices.',
    submit: 'Save password',
    submitting: 'Saving…',
  },
  done: {
    title: 'Your password has been changed',
    text: 'You have been signed out on all devices. Sign in with your new password.',
    login: 'Your login:',
    signIn: 'Sign in to your account',
  },
  linkGone: {
    title: 'This link no longer works',
    text: 'It has already been used, it is more than 30 minutes old, or we have sent a newer e-mail. Start again and we will send a new one.',
  },
  timeOver: {
    title: 'Time is up',
    text: 'You have 30 minutes to reset your password. Start again: we have kept your number.',
  },
  centre: {
    title: 'Our customer centre will help',
    reason:
      'There is nowhere to send a link or a code: no confirmed e-mail or phone is on file for this number. You will get temporary access instead.',
    steps: [
      'Come with your passport. A representative also needs a power of attorney, an organization proof of authority.',
      'You will be given a one-time password: sign in with it on the website.',
      'Enter your e-mail and phone, and choose a permanent password.',
    ],
    address: 'Address',
    hours: 'Opening hours, local time',
    sample: (label) => `${label} (sample)`,
    phone: 'Contact centre, free of charge',
  },
};

export const messages = { ru, en };
