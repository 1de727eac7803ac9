interface Facts {
  readonly number: string;
  readonly dueOn: string;
  readonly addressee: string;
  /** Empty where it is to be read on the site. */
  readonly answer: string;
  readonly byPost: boolean;
  readonly link: string;
}

type FeedFacts = Pick<Facts, 'dueOn' | 'addressee'>;

const ru = {
  registered: ({ number, dueOn, link }: Facts) => ({
    subject: `Обращение ${number} принято`,
    text: `Мы приняли ваше обращение ${number} и ответим до ${dueOn} включительно.\n\nПосмотреть обращение и дополнить его: ${link}\n\nКонтакт-центр: 8-800-100-03-97, звонок бесплатный.`,
    sms: '',
  }),
  forwarded: ({ number, addressee, link }: Facts) => ({
    subject: `Обращение ${number} передано: ${addressee}`,
    text: `Ваше обращение ${number} не относится к сетевой компании. Мы передали его туда, где на него ответят: ${addressee}.\n\nПосмотреть обращение: ${link}`,
    sms: `ДРСК: обращение ${number} передано: ${addressee}`,
  }),
  answered: ({ number, answer, byPost, link }: Facts) => ({
    subject: `Ответ на обращение ${number}`,
    text: `На ваше обращение ${number} есть ответ.${byPost ? ' Мы отправили его и почтой.' : ''}${answer === '' ? '' : `\n\n${answer}`}\n\nПрочитать ответ, спросить ещё или оценить: ${link}`,
    sms: `ДРСК: на обращение ${number} есть ответ`,
  }),
  feed: {
    registered: ({ dueOn }: FeedFacts) => `Ответим до ${dueOn} включительно.`,
    forwarded: ({ addressee }: FeedFacts) => `На него ответит ${addressee}.`,
    answered: () => 'Прочитайте ответ, спросите ещё или оцените его.',
  },
  closedChannel: (link: string) => ({
    subject: 'Новости вашего обращения',
    text: `В личном кабинете есть новости вашего обращения: ${link}`,
    sms: 'ДРСК: в личном кабинете есть новости вашего обращения',
  }),
};

const en: typeof ru = {
  registered: ({ number, dueOn, link }) => ({
    subject: `Appeal ${number} is registered`,
    text: `We have registered your appeal ${number} and will answer by ${dueOn}, that day included.\n\nRead it or add to it: ${link}\n\nContact centre: 8-800-100-03-97, free of charge.`,
    sms: '',
  }),
  forwarded: ({ number, addressee, link }) => ({
    subject: `Appeal ${number} is forwarded: ${addressee}`,
    text: `Your appeal ${number} is not for the grid company. We have forwarded it to where it will be answered: ${addressee}.\n\nRead the appeal: ${link}`,
    sms: `DRSK: appeal ${number} is forwarded: ${addressee}`,
  }),
  answered: ({ number, answer, byPost, link }) => ({
    subject: `Answer to appeal ${number}`,
    text: `Your appeal ${number} is answered.${byPost ? ' We have sent the answer by post too.' : ''}${answer === '' ? '' : `\n\n${answer}`}\n\nRead the answer, ask again or rate it: ${link}`,
    sms: `DRSK: appeal ${number} is answered`,
  }),
  feed: {
    registered: ({ dueOn }) => `We will answer by ${dueOn}, that day included.`,
    forwarded: ({ addressee }) => `It will be answered by ${addressee}.`,
    answered: () => 'Read the answer, ask again or rate it.',
  },
  closedChannel: (link) => ({
    subject: 'News of your appeal',
    text: `There is news of your appeal in the account: ${link}`,
    sms: 'DRSK: there is news of your appeal in the account',
  }),
};

export const appealLetters = { ru, en };
