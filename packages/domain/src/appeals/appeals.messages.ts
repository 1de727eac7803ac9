/** What people call kinds, topics and states of appeals: on the site, in letters and in the sandbox alike. */
const ru = {
  kinds: {
    question: 'Вопрос',
    complaint: 'Жалоба',
    status_request: 'Запрос о статусе заявки',
    fault: 'Сообщение о неисправности',
  },
  topics: {
    connection: 'Технологическое присоединение',
    documents: 'Договор и документы',
    payment: 'Оплата',
    account: 'Личный кабинет',
    outage: 'Отключение электричества',
    quality: 'Качество электроэнергии',
    metering: 'Приборы учёта',
    staff: 'Работа сотрудников',
    other: 'Другое',
  },
  statuses: {
    registered: 'Рассматривается',
    forwarded: 'Передано по принадлежности',
    answered: 'Есть ответ',
  },
  channels: { account: 'В личном кабинете', email: 'По электронной почте', post: 'Почтой России' },
  addressees: {
    supplier: 'Гарантирующий поставщик',
    other_grid: 'Другая сетевая организация',
    regulator: 'Орган регулирования тарифов',
    municipality: 'Администрация муниципального образования',
  },
};

const en: typeof ru = {
  kinds: {
    question: 'Question',
    complaint: 'Complaint',
    status_request: 'Request for the status of an application',
    fault: 'Report of a fault',
  },
  topics: {
    connection: 'Connection to the grid',
    documents: 'Contract and documents',
    payment: 'Payment',
    account: 'Account',
    outage: 'Power cut',
    quality: 'Quality of power',
    metering: 'Meters',
    staff: 'Work of the staff',
    other: 'Something else',
  },
  statuses: {
    registered: 'Under consideration',
    forwarded: 'Forwarded to the right addressee',
    answered: 'Answered',
  },
  channels: { account: 'In the account', email: 'By e-mail', post: 'By post' },
  addressees: {
    supplier: 'Guaranteeing supplier',
    other_grid: 'Another grid company',
    regulator: 'Tariff regulator',
    municipality: 'Local administration',
  },
};

export const appealMessages = { ru, en };
