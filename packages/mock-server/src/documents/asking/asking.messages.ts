const named = (name: string, number: string | null): string =>
  number === null ? `«${name}»` : `«${name}», №\u00A0${number}`;

const ru = {
  address: 'Укажите адрес, куда отправить копию',
  description: 'Опишите, что случилось',
  jobs: { paper: 'Копия на бумаге готова', defect: 'Скрытый недостаток устранён' },
  news: {
    'paper-office': {
      title: 'Копия на бумаге готова',
      text: (name: string, number: string | null) =>
        `Заберите её в центре обслуживания: ${named(name, number)}.`,
    },
    'paper-post': {
      title: 'Копия на бумаге отправлена',
      text: (name: string, number: string | null) => `Отправили по почте: ${named(name, number)}.`,
    },
    'defect-mended': {
      title: 'Скрытый недостаток устранён',
      text: (name: string, number: string | null) =>
        `Документ: ${named(name, number)}. Если что-то осталось, сообщите ещё раз на странице «Документы».`,
    },
  },
  closed: { title: 'В личном кабинете есть новое', text: 'Откройте страницу «Документы».' },
};

export type AskedNews = keyof typeof ru.news;

const namedInEnglish = (name: string, number: string | null): string =>
  number === null ? `“${name}”` : `“${name}”, no.\u00A0${number}`;

const en: typeof ru = {
  address: 'Say where to send the copy',
  description: 'Describe what is wrong',
  jobs: { paper: 'Paper copy is ready', defect: 'Hidden defect is mended' },
  news: {
    'paper-office': {
      title: 'The paper copy is ready',
      text: (name, number) => `Fetch it at a customer centre: ${namedInEnglish(name, number)}.`,
    },
    'paper-post': {
      title: 'The paper copy was sent',
      text: (name, number) => `Sent by post: ${namedInEnglish(name, number)}.`,
    },
    'defect-mended': {
      title: 'The hidden defect was mended',
      text: (name, number) =>
        `Document: ${namedInEnglish(name, number)}. If something is left, report it again on the page “Documents”.`,
    },
  },
  closed: { title: 'There is news in your account', text: 'Open the page “Documents”.' },
};

export const askingMessages = { ru, en };
