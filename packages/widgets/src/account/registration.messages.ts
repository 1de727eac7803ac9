const ru = {
  title: 'Регистрация в личном кабинете',
  steps: ['Кто вы', 'Данные', 'Согласия', 'Проверка'],
  kinds: {
    individual: {
      label: 'Физическое лицо',
      hint: 'Дом, дача, гараж. Входить в кабинет будете по СНИЛС',
    },
    sole_proprietor: {
      label: 'Индивидуальный предприниматель',
      hint: 'Входить в кабинет будете по ИНН',
    },
    legal_entity: {
      label: 'Юридическое лицо',
      hint: 'Входить в кабинет будете по ИНН организации',
    },
  },
  haveAccount: 'Уже есть личный кабинет?',
  passwordAgain: 'Мы сохранили всё, кроме пароля: придумайте его ещё раз.',
  consents: {
    explanation:
      'Каждое согласие — отдельный документ. Вы можете отозвать любое из них, когда захотите.',
    read: 'Прочитать текст',
    version: (version: string) => `Редакция ${version}`,
    optional: 'необязательно',
    needed: 'Без этого согласия кабинет открыть нельзя',
    given: 'Дано',
    notGiven: 'Не дано',
  },
  check: {
    explanation:
      'Проверьте данные. После отправки придёт письмо со ссылкой: откройте её, и кабинет заработает.',
    none: 'не указано',
    submit: 'Зарегистрироваться',
    submitting: 'Отправляем…',
  },
  letter: {
    title: 'Мы отправили вам письмо',
    sentTo: (email: string) => `Письмо ушло на ${email}.`,
    todo: 'Откройте его и перейдите по ссылке, чтобы подтвердить адрес. После этого можно будет войти.',
    missing: 'Письма нет? Подождите пару минут и загляните в «Спам».',
    resend: 'Отправить ещё раз',
    resendIn: (time: string) => `Отправить ещё раз можно через ${time}`,
    resending: 'Отправляем…',
    resent: 'Письмо отправлено ещё раз. Ссылки из прежних писем больше не действуют.',
    wrongAddress: 'Ошиблись в адресе?',
    changeAddress: 'Исправить данные',
  },
  confirmation: {
    title: 'Подтверждение адреса',
    done: 'Адрес подтверждён',
    open: 'Личный кабинет открыт. Входите по номеру и паролю, которые указали при регистрации.',
    login: 'Ваш логин:',
    signIn: 'Войти в кабинет',
    invalid:
      'Эта ссылка больше не действует: по ней уже перешли, она устарела или пришло письмо новее.',
    whatNext:
      'Если вы уже подтверждали адрес, просто войдите. Если нет, откройте последнее письмо или зарегистрируйтесь снова.',
    again: 'Зарегистрироваться снова',
    letterAgain: 'Отправить письмо ещё раз',
  },
};

const en: typeof ru = {
  title: 'Open your account',
  steps: ['Who you are', 'Details', 'Consents', 'Check'],
  kinds: {
    individual: {
      label: 'An individual',
      hint: 'A house, a dacha, a garage. You will sign in with your SNILS',
    },
    sole_proprietor: { label: 'A sole proprietor', hint: 'You will sign in with your INN' },
    legal_entity: {
      label: 'A legal entity',
      hint: 'You will sign in with the INN of the organization',
    },
  },
  haveAccount: 'Have an account already?',
  passwordAgain: 'Everything was kept but the password: think of one again.',
  consents: {
    explanation: 'Each consent is a document of its own. You can withdraw any of them at any time.',
    read: 'Read the text',
    version: (version) => `Edition ${version}`,
    optional: 'optional',
    needed: 'No account can be opened without this consent',
    given: 'Given',
    notGiven: 'Not given',
  },
  check: {
    explanation:
      'Check your details. A letter with a link will follow: open it, and the account works.',
    none: 'none',
    submit: 'Register',
    submitting: 'Sending…',
  },
  letter: {
    title: 'We have sent you a letter',
    sentTo: (email) => `It went to ${email}.`,
    todo: 'Open it and follow the link to confirm the address. After that you can sign in.',
    missing: 'No letter? Wait a few minutes and look into the spam folder.',
    resend: 'Send it again',
    resendIn: (time) => `It can be sent again in ${time}`,
    resending: 'Sending…',
    resent: 'The letter was sent again. Links of earlier letters no longer work.',
    wrongAddress: 'A wrong address?',
    changeAddress: 'Correct the details',
  },
  confirmation: {
    title: 'Confirming the address',
    done: 'The address is confirmed',
    open: 'Your account is open. Sign in with the number and the password you registered with.',
    login: 'Your login:',
    signIn: 'Sign in to your account',
    invalid: 'This link no longer works: it was used, is too old, or a newer letter has come.',
    whatNext:
      'If you have confirmed the address already, just sign in. If not, open the latest letter or register again.',
    again: 'Register again',
    letterAgain: 'Send the letter again',
  },
};

export const messages = { ru, en };
