interface Facts {
  /** Of the application. */
  readonly number: string;
  readonly link: string;
}

const ru = {
  subject: ({ number }: Facts) => `Заявка № ${number}: деньги возвращены`,
  text: ({ number, link }: Facts) =>
    `Здравствуйте!

Мы вернули деньги по заявке № ${number}. Сумма и чек возврата — в личном кабинете:
${link}

Контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  sms: ({ number }: Facts) => `ДРСК. Заявка № ${number}: деньги возвращены`,
  feed: (sum: string) => `Банк отправил вам ${sum}. Чек возврата — в платежах.`,
};

const en: typeof ru = {
  subject: ({ number }) => `Application No. ${number}: money refunded`,
  text: ({ number, link }) =>
    `Hello,

We have refunded money for application No. ${number}. Your account shows the sum and the receipt:
${link}

Contact centre: 8-800-100-03-97, free of charge.`,
  sms: ({ number }) => `DRSK. Application No. ${number}: money refunded`,
  feed: (sum) => `The bank has sent you ${sum}. The receipt is among your payments.`,
};

export const refundLetters = { ru, en };
