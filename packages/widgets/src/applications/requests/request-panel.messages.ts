const ru = {
  choose: 'О чём обращение?',
  term: (period: string, basis: string) => `Ответим за ${period} (${basis})`,
  periods: {
    working_day: (amount: string) => `${amount} рабочих дней`,
    day: (amount: string) => `${amount} дней`,
    month: (amount: string) => `${amount} месяцев`,
    year: (amount: string) => `${amount} лет`,
  },
  none: 'Сейчас обращений этого договора подать нельзя: на поданные ещё не ответили.',
  files: 'Документы',
  restored: 'Мы сохранили то, что вы начали заполнять.',
  part: (number: number, amount: string, due: string) => `Часть ${number}: ${amount}, ${due}`,
  notChosen: 'Не выбрано',
  send: 'Подать обращение',
  sending: 'Подаём…',
  back: 'Другое обращение',
  close: 'Не сейчас',
  done: (number: string) => `Обращение №\u00A0${number} подано`,
  sure: 'Договор расторгнут не сразу: до ответа обращение можно отозвать.',
};

const en: typeof ru = {
  choose: 'What is the request about?',
  term: (period, basis) => `We answer within ${period} (${basis})`,
  periods: {
    working_day: (amount) => `${amount} working days`,
    day: (amount) => `${amount} days`,
    month: (amount) => `${amount} months`,
    year: (amount) => `${amount} years`,
  },
  none: 'No request can be filed right now: those that were filed are not answered yet.',
  files: 'Documents',
  restored: 'We have kept what you began to fill in.',
  part: (number, amount, due) => `Part ${number}: ${amount}, ${due}`,
  notChosen: 'Not chosen',
  send: 'File the request',
  sending: 'Filing…',
  back: 'Another request',
  close: 'Not now',
  done: (number) => `Request No.\u00A0${number} has been filed`,
  sure: 'The contract does not end at once: until we answer, you can take the request back.',
};

export const messages = { ru, en };
