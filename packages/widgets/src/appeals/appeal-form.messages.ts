import { plural } from '../shared/plural.js';

const ru = {
  submit: 'Отправить обращение',
  placeholder: 'Выберите',
  answeredBy: (day: string) => `Ответ до ${day}`,
  left: (count: number) =>
    `Осталось ${count} ${plural('ru', count, { one: 'знак', few: 'знака', many: 'знаков' })}`,
  fields: {
    kind: 'Что вы хотите отправить',
    topic: 'Тема',
    regionCode: 'Регион',
    applicationNumber: 'Номер заявки на подключение',
    text: 'Текст обращения',
    answerChannel: 'Как вам ответить',
    postalAddress: 'Почтовый адрес',
    name: 'Как к вам обращаться',
    email: 'Электронная почта',
    phone: 'Телефон',
  },
  hints: {
    applicationNumber: 'Если вопрос о заявке, например 28-26-000123',
    postalAddress: 'С индексом, например 675000, г. Благовещенск, ул. Ленина, д. 1',
    email: 'Придут номер обращения и ссылка на него',
  },
  choose: {
    kind: 'Выберите, что вы хотите отправить',
    topic: 'Выберите тему',
    regionCode: 'Выберите регион',
    answerChannel: 'Выберите, как вам ответить',
  },
  danger: {
    title: 'Оборвался провод или искрит?',
    text: 'Не подходите близко и сразу позвоните, звонок бесплатный:',
  },
  files: {
    label: 'Файлы',
    hint: (limit: number) => `Не больше ${limit} файлов`,
    wait: 'Подождите, пока файлы загрузятся',
    unsent: (name: string) => `Файл «${name}» не загружен: догрузите его или уберите`,
    refused: (name: string) => `Файл «${name}» не подойдёт: уберите его`,
    infected: (name: string) => `В файле «${name}» найден вирус: удалите его`,
    tooMany: (limit: number) => `Можно приложить до ${limit} файлов: удалите лишние`,
  },
  consent: {
    label: 'Даю согласие на обработку персональных данных, чтобы получить ответ',
    read: 'Прочитать текст согласия',
  },
  regions: {
    '28': 'Амурская область',
    '25': 'Приморский край',
    '27': 'Хабаровский край',
    '79': 'Еврейская автономная область',
    '14': 'Южная Якутия',
  },
};

const en: typeof ru = {
  submit: 'Send the appeal',
  placeholder: 'Choose',
  answeredBy: (day) => `Answer by ${day}`,
  left: (count) =>
    `${count} ${plural('en', count, { one: 'character', other: 'characters' })} left`,
  fields: {
    kind: 'What you want to send',
    topic: 'Topic',
    regionCode: 'Region',
    applicationNumber: 'Number of the application for a connection',
    text: 'Text of the appeal',
    answerChannel: 'How to answer you',
    postalAddress: 'Postal address',
    name: 'Your name',
    email: 'E-mail',
    phone: 'Phone',
  },
  hints: {
    applicationNumber: 'If you ask about one, such as 28-26-000123',
    postalAddress: 'With the postal code, such as 675000, Blagoveshchensk, ul. Lenina 1',
    email: 'The number of the appeal and a link to it go there',
  },
  choose: {
    kind: 'Choose what you want to send',
    topic: 'Choose a topic',
    regionCode: 'Choose a region',
    answerChannel: 'Choose how to answer you',
  },
  danger: {
    title: 'A broken wire, or sparks?',
    text: 'Keep away from it and call at once, it’s free:',
  },
  files: {
    label: 'Files',
    hint: (limit) => `No more than ${limit} files`,
    wait: 'Wait until the files are uploaded',
    unsent: (name) => `The file “${name}” is not uploaded: finish its upload, or remove it`,
    refused: (name) => `The file “${name}” cannot be taken: dismiss it`,
    infected: (name) => `A virus was found in “${name}”: delete it`,
    tooMany: (limit) => `Up to ${limit} files can be attached: delete some`,
  },
  consent: {
    label: 'I agree to the processing of my personal data, to get an answer',
    read: 'Read the text of the consent',
  },
  regions: {
    '28': 'Amur Oblast',
    '25': 'Primorye',
    '27': 'Khabarovsk Krai',
    '79': 'Jewish Autonomous Oblast',
    '14': 'South Yakutia',
  },
};

export const formMessages = { ru, en };
