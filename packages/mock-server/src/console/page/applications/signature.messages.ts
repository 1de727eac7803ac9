const ru = {
  title: 'Подпись заявителя для проверки',
  hint: 'Файл .p7s к документу, который ждёт подписи: загрузите его в кабинете.',
  flaw: 'Какая',
  save: 'Скачать .p7s',
  flaws: {
    none: 'верная',
    content: 'к другому файлу',
    expired: 'сертификат истёк',
    revoked: 'сертификат отозван',
    issuer: 'чужой удостоверяющий центр',
    signer: 'чужой ИНН или СНИЛС',
    employee: 'сотрудник без доверенности',
    gost: 'по ГОСТ',
    malformed: 'испорченный файл',
  },
};

const en: typeof ru = {
  title: 'A signature of the applicant, to try out',
  hint: 'A .p7s file for the document that waits for a signature: upload it in the account.',
  flaw: 'Which',
  save: 'Download .p7s',
  flaws: {
    none: 'a good one',
    content: 'of another file',
    expired: 'expired certificate',
    revoked: 'revoked certificate',
    issuer: 'unknown authority',
    signer: 'another INN or SNILS',
    employee: 'employee without power of attorney',
    gost: 'by GOST',
    malformed: 'a broken file',
  },
};

export const signatureMessages = { ru, en };
