const ru = {
  tracks: {
    simplified: 'Упрощённый порядок',
    full: 'Общий порядок',
    temporary: 'Временное присоединение',
  },
  next: 'Что будет после подачи',
  check: (period: string) => `Проверим заявку и документы: ${period}.`,
  offer: (period: string) => `Разместим договор, технические условия и счёт: ${period}.`,
  draft: (period: string, signing: string) =>
    `Подготовим договор и технические условия: ${period}. На подпись у вас ${signing}.`,
  accept: (percent: string, period: string) =>
    `Первый платёж, ${percent}, — это и есть ваше согласие с договором, подпись не нужна. На него ${period}.`,
  pay: (percent: string, period: string) => `Первый платёж — ${percent}. На него ${period}.`,
  others: (percents: string) => `Остальное частями: ${percents}.`,
  works: (period: string) => `Подведём сеть к участку: ${period}.`,
  worksBetween: (least: string, most: string) =>
    `Подведём сеть к участку: ${least}, если она рядом; если далеко или её надо строить — до ${most}.`,
  most: {
    working_day: (amount: number) => `${amount}\u00A0рабочих дней`,
    day: (amount: number) => `${amount}\u00A0дней`,
    month: (amount: number) => `${amount}\u00A0${amount === 1 ? 'месяца' : 'месяцев'}`,
    year: (amount: number) => `${amount}\u00A0${amount === 1 ? 'года' : 'лет'}`,
  },
  notice: 'Поставим прибор учёта и разместим уведомление: подписывать его не нужно.',
  connection_act: 'Осмотрим объект вместе с вами и составим акт о присоединении.',
  documents: (list: string) => `Документы к заявке: ${list}.`,
};

const en: typeof ru = {
  tracks: {
    simplified: 'Simplified procedure',
    full: 'General procedure',
    temporary: 'Temporary connection',
  },
  next: 'What happens after filing',
  check: (period) => `We check the application and the documents: ${period}.`,
  offer: (period) => `We post the contract, technical conditions and invoice: ${period}.`,
  draft: (period, signing) =>
    `We prepare the contract and technical conditions: ${period}. You have ${signing} to sign them.`,
  accept: (percent, period) =>
    `By making the first payment, ${percent}, you accept the contract; no signature is needed. You have ${period} for it.`,
  pay: (percent, period) => `The first payment is ${percent}. You have ${period} for it.`,
  others: (percents) => `The rest in parts: ${percents}.`,
  works: (period) => `We bring the network to your plot: ${period}.`,
  worksBetween: (least, most) =>
    `We bring the network to your plot: ${least} if it is nearby; up to ${most} if it is far away or has to be built.`,
  most: {
    working_day: (amount) => `${amount}\u00A0working days`,
    day: (amount) => `${amount}\u00A0days`,
    month: (amount) => `${amount}\u00A0${amount === 1 ? 'month' : 'months'}`,
    year: (amount) => `${amount}\u00A0${amount === 1 ? 'year' : 'years'}`,
  },
  notice: 'We install the meter and post the connection notice: you do not need to sign it.',
  connection_act: 'We inspect the site together with you and draw up the act of connection.',
  documents: (list) => `Documents for the application: ${list}.`,
};

export const messages = { ru, en };
