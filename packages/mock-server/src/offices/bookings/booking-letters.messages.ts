interface VisitFacts {
  /** «21 декабря 2026 г., 9:30». */
  readonly when: string;
  readonly office: string;
  readonly address: string;
  readonly service: string;
  readonly number: string;
  readonly link: string;
}

const ru = {
  subjects: {
    'visit-booked': 'Вы записаны в офис',
    'visit-changed': 'Запись в офис перенесена',
    'visit-cancelled': 'Запись в офис отменена',
    'visit-reminder': 'Напоминаем о записи в офис',
  },
  text: ({ when, office, address, service, number, link }: VisitFacts) =>
    `${when} по местному времени\n${office}\n${address}\nЗачем: ${service}\nНомер записи: ${number}\n\n` +
    `Возьмите паспорт. Перенести или отменить запись: ${link}\n\nАдрес и часы приёма — образец.`,
  feed: ({ when, office, address, number }: Omit<VisitFacts, 'link'>) =>
    `${when}. ${office}, ${address}. Номер записи ${number}.`,
  sms: ({ when, address, number }: VisitFacts) => `Запись ${number}: ${when}, ${address}`,
  closedChannel: (link: string) => `Подробности — в кабинете: ${link}`,
  jobs: { hold: 'Время визита снова свободно', reminder: 'Напомнить о визите' },
};

const en: typeof ru = {
  subjects: {
    'visit-booked': 'Your visit is booked',
    'visit-changed': 'Your visit is moved',
    'visit-cancelled': 'Your visit is cancelled',
    'visit-reminder': 'A reminder of your visit',
  },
  text: ({ when, office, address, service, number, link }) =>
    `${when}, local time\n${office}\n${address}\nFor: ${service}\nBooking number: ${number}\n\n` +
    `Bring your passport. Move or cancel the visit: ${link}\n\nAddress and hours are a sample.`,
  feed: ({ when, office, address, number }) =>
    `${when}. ${office}, ${address}. Booking number ${number}.`,
  sms: ({ when, address, number }) => `Visit ${number}: ${when}, ${address}`,
  closedChannel: (link) => `Details are in your account: ${link}`,
  jobs: { hold: 'The time of a visit is free again', reminder: 'Remind of a visit' },
};

export const bookingLetterMessages = { ru, en };

export type BookingNews = keyof typeof ru.subjects;
