const ru = {
  document: 'Памятка',
  company: 'АО «ДРСК»',
  details: (inn: string, ogrn: string, phone: string) =>
    `ИНН ${inn}, ОГРН ${ogrn}, контакт-центр ${phone}`,
  reference: (number: string, date: string) => `№ ${number} от ${date}`,
  sample: 'ОБРАЗЕЦ. Документ тестовой среды, юридической силы не имеет',
  title: 'Временный доступ в личный кабинет',
  applicationNumber: 'Номер заявки',
  password: 'Пароль',
  kind: 'Кто вы',
  kinds: { individual: 'Физлицо', sole_proprietor: 'ИП', legal_entity: 'Организация' },
  login: 'Логин',
  oneTimePassword: 'Одноразовый пароль',
  until: 'Действует до',
  localTime: (time: string) => `${time} по местному времени`,
  byApplication: (allowed: string) => [
    'Откройте вход на сайте, выберите «Войти по номеру заявки» и введите номер и пароль.',
    `Будет видна только эта заявка. С ней можно: ${allowed}.`,
  ],
  byLogin: (allowed: string) => [
    'Откройте личный кабинет на сайте и войдите: выберите, кто вы, введите логин и одноразовый пароль. Пароль подойдёт один раз.',
    'Укажите электронную почту и телефон, придумайте постоянный пароль.',
    `Подтвердите почту по ссылке из письма — и кабинет откроется полностью. До этого в нём можно: ${allowed}.`,
  ],
  scopes: {
    read: 'смотреть заявки и документы',
    attach: 'прикладывать документы',
    pay: 'оплачивать счета',
  },
  warning: 'Никому не показывайте этот лист: с ним в кабинет войдёт любой.',
  centre: 'Выдал',
  address: 'Адрес (образец)',
  hours: 'Часы работы (образец)',
  phone: (phone: string) => `Контакт-центр: ${phone}, звонок бесплатный.`,
};

const en: typeof ru = {
  document: 'Memo',
  company: 'JSC DRSK',
  details: (inn, ogrn, phone) => `INN ${inn}, OGRN ${ogrn}, contact centre ${phone}`,
  reference: (number, date) => `No. ${number} of ${date}`,
  sample: 'SAMPLE. A document of a test environment, without legal force',
  title: 'Temporary access to the account',
  applicationNumber: 'Application number',
  password: 'Password',
  kind: 'Who you are',
  kinds: {
    individual: 'Individual',
    sole_proprietor: 'Sole proprietor',
    legal_entity: 'Organization',
  },
  login: 'Login',
  oneTimePassword: 'One-time password',
  until: 'Valid until',
  localTime: (time) => `${time}, local time`,
  byApplication: (allowed) => [
    'Open the sign-in page of the site, choose “Sign in with an application number”, and enter the number and the password.',
    `You will see this application only. With it you can ${allowed}.`,
  ],
  byLogin: (allowed) => [
    'Open the account on the site and sign in: choose who you are, enter the login and the one-time password. The password works once.',
    'Enter your e-mail and phone, and choose a password of your own.',
    `Confirm your e-mail by the link in our letter, and the whole account opens. Until then you can ${allowed} in it.`,
  ],
  scopes: {
    read: 'see applications and documents',
    attach: 'attach documents',
    pay: 'pay invoices',
  },
  warning: 'Show this sheet to nobody: whoever has it can sign in to the account.',
  centre: 'Issued by',
  address: 'Address (sample)',
  hours: 'Opening hours (sample)',
  phone: (phone) => `Contact centre: ${phone}, a free call.`,
};

export const memoMessages = { ru, en };
