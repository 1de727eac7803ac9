interface Closure {
  readonly name: string;
  /** 17.01.2027 */
  readonly erasedOn: string;
}

const ru = {
  closed: {
    subject: 'Личный кабинет закрыт',
    text: ({ name, erasedOn }: Closure) =>
      `Здравствуйте, ${name}!

Ваш личный кабинет закрыт, войти в него больше нельзя. Ваши данные будут удалены до ${erasedOn} включительно. Поданные заявки, документы о присоединении и сведения о согласиях хранятся по закону. Заявки рассмотрят как обычно. Писем и СМС о них больше не будет: как идут дела, подскажут в контакт-центре и в центре обслуживания.

Если кабинет закрыли не вы, позвоните в контакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  },
  erasure: 'Данные закрытого кабинета удаляются',
};

const en: typeof ru = {
  closed: {
    subject: 'Your account is closed',
    text: ({ name, erasedOn }) =>
      `Hello ${name},

Your account is closed, and nobody can log in to it any more. Your data will be erased by ${erasedOn}. Filed applications, documents of a connection and records of consents are kept as the law demands. Applications are decided as usual. No more letters and messages will come about them: the contact centre and the customer centres tell how they stand.

If it was not you who closed the account, call the contact centre: 8-800-100-03-97, free of charge.`,
  },
  erasure: 'The data of a closed account are erased',
};

export const profileLetterMessages = { ru, en };
