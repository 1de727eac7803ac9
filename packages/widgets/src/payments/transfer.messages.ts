const ru = {
  requisites: {
    sum: 'Сумма',
    purpose: 'Назначение',
    name: 'Получатель',
    inn: 'ИНН',
    kpp: 'КПП',
    account: 'Расчётный счёт',
    bankName: 'Банк',
    bik: 'БИК',
    correspondentAccount: 'Корр. счёт',
  },
  copy: 'Скопировать',
  copyOf: (shown: string, what: string) => `${shown}: ${what}`,
  copied: (what: string) => `Скопировано: ${what}`,
  copiedShort: 'Скопировано',
  marked: (what: string) => `Скопировать не удалось. Выделено: ${what}, скопируйте с клавиатуры`,
  markedShort: 'Выделено: скопируйте с клавиатуры',
};

const en: typeof ru = {
  requisites: {
    sum: 'Amount',
    purpose: 'Purpose',
    name: 'Payee',
    inn: 'INN',
    kpp: 'KPP',
    account: 'Account',
    bankName: 'Bank',
    bik: 'BIK',
    correspondentAccount: 'Corr. account',
  },
  copy: 'Copy',
  copyOf: (shown, what) => `${shown}: ${what}`,
  copied: (what) => `Copied: ${what}`,
  copiedShort: 'Copied',
  marked: (what) => `It could not be copied. Selected: ${what}, copy it with the keyboard`,
  markedShort: 'Selected: copy it with the keyboard',
};

export const transferMessages = { ru, en };
