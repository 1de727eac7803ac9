const ru = {
  explanation:
    'Кроме пароля при входе понадобится код. Даже если пароль узнает кто-то ещё, без кода в кабинет не попасть.',
  off: 'Сейчас для входа нужен только пароль.',
  on: {
    sms: 'При входе мы присылаем код из СМС.',
    totp: 'При входе нужен код из приложения.',
  },
  since: (date: string) => `Включено ${date}`,
  codesLeft: (count: number) => `Осталось резервных кодов: ${count}`,
  fewCodes: 'Включите подтверждение заново, чтобы получить новые резервные коды.',
  turnOn: 'Включить',
  change: 'Настроить заново',
  turnOff: 'Отключить',
  method: 'Откуда брать код',
  methods: {
    sms: { label: 'Код из СМС', hint: 'Придёт на подтверждённый телефон' },
    totp: {
      label: 'Код из приложения',
      hint: 'Работает без связи. Подойдёт любое приложение кодов',
    },
  },
  methodRequired: 'Выберите, откуда брать код',
  next: 'Дальше',
  checking: 'Проверяем…',
  app: {
    title: 'Добавьте кабинет в приложение',
    scan: 'Откройте приложение кодов на телефоне и наведите камеру на рисунок.',
    picture: 'QR-код для приложения',
    link: 'Открыть в приложении на этом устройстве',
    secret: 'Или введите в приложение этот ключ:',
    copy: 'Скопировать ключ',
    code: 'Код из приложения',
  },
  sms: {
    title: 'Введите код из СМС',
    sent: (target: string) => `Мы отправили код на ${target}. Он действует 10 минут.`,
  },
  again: 'Начать заново',
  gone: 'Время вышло. Начните заново.',
  codes: {
    title: 'Сохраните резервные коды',
    explanation:
      'Они заменят код, если телефона не окажется под рукой. Каждый действует один раз. Больше мы их не покажем.',
    copy: 'Скопировать',
    copied: 'Коды скопированы',
    save: 'Сохранить файлом',
    fileName: 'rezervnye-kody.txt',
    fileTitle: 'Резервные коды личного кабинета ДРСК',
    print: 'Напечатать',
    saved: 'Коды сохранены, я смогу их найти',
    savedRequired: 'Сохраните коды и отметьте это',
    done: 'Готово',
  },
  turnedOn: 'Подтверждение входа включено',
  turnedOff: 'Подтверждение входа отключено',
  removal: {
    question: 'Отключить подтверждение входа?',
    consequence: 'Для входа останется один пароль, а резервные коды перестанут действовать.',
    label: 'Отключить',
    busyLabel: 'Отключаем…',
  },
};

const en: typeof ru = {
  explanation:
    'We will ask for a code as well as your password. Even if someone learns your password, they cannot get in without the code.',
  off: 'At the moment your password is all it takes to sign in.',
  on: {
    sms: 'When you sign in, we send you a code by SMS.',
    totp: 'When you sign in, you need a code from the app.',
  },
  since: (date) => `On since ${date}`,
  codesLeft: (count) => `Recovery codes left: ${count}`,
  fewCodes: 'Set up confirmation again to get new recovery codes.',
  turnOn: 'Turn on',
  change: 'Set up again',
  turnOff: 'Turn off',
  method: 'Where to get the code',
  methods: {
    sms: { label: 'Code from an SMS', hint: 'It comes to your confirmed phone' },
    totp: {
      label: 'Code from an app',
      hint: 'Works without a connection. Any authenticator app will do',
    },
  },
  methodRequired: 'Choose where to get the code',
  next: 'Next',
  checking: 'Checking…',
  app: {
    title: 'Add the account to your app',
    scan: 'Open the authenticator app on your phone and point its camera at the picture.',
    picture: 'QR code for the app',
    link: 'Open in the app on this device',
    secret: 'Or type this key into the app:',
    copy: 'Copy the key',
    code: 'Code from the app',
  },
  sms: {
    title: 'Enter the code from the SMS',
    sent: (target) => `We have sent a code to ${target}. It works for 10 minutes.`,
  },
  again: 'Start again',
  gone: 'Time is up. Start again.',
  codes: {
    title: 'Save the recovery codes',
    explanation:
      'Use them when you don’t have your phone at hand. Each works once. We will not show them again.',
    copy: 'Copy',
    copied: 'Codes copied',
    save: 'Save as a file',
    fileName: 'recovery-codes.txt',
    fileTitle: 'Recovery codes of the DRSK account',
    print: 'Print',
    saved: 'I have saved the codes and can find them',
    savedRequired: 'Save the codes and tick this box',
    done: 'Done',
  },
  turnedOn: 'Sign-in confirmation is on',
  turnedOff: 'Sign-in confirmation is off',
  removal: {
    question: 'Turn off sign-in confirmation?',
    consequence:
      'Your password alone will be enough to sign in, and the recovery codes will stop working.',
    label: 'Turn off',
    busyLabel: 'Turning off…',
  },
};

export const messages = { ru, en };
