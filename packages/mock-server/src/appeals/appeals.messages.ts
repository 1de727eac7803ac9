const ru = {
  fileGone: 'Файл не сохранился: выберите его ещё раз',
  fileInfected: 'В файле вирус: выберите другой',
  tooManyFiles: (limit: number) => `К обращению можно приложить до ${limit} файлов`,
  tooManyUnsent: (limit: number) =>
    `Здесь уже ${limit} файлов, которые вы не отправили: уберите лишние или отправьте сообщение`,
  tooLargeTogether: (megabytes: number) =>
    `Все файлы вместе больше ${megabytes} МБ: уберите лишние или отправьте их частями`,
  consentOutdated: 'Текст согласия изменился: прочитайте его ещё раз и подтвердите',
  jobs: {
    expiry: 'Файл, который не приложили к обращению, удаляется',
    scan: 'Файл обращения проверен на вирусы',
    answer: 'На обращение отвечают',
  },
  sampleAnswer: (number: string) =>
    `На ваше обращение ${number}: мы проверили изложенное и приняли меры. Если остались вопросы, ответьте на это сообщение или позвоните по номеру 8-800-100-03-97.`,
};

const en: typeof ru = {
  fileGone: 'The file was not kept: choose it again',
  fileInfected: 'There is a virus in the file: choose another one',
  tooManyFiles: (limit) => `An appeal takes up to ${limit} files`,
  tooManyUnsent: (limit) =>
    `There are ${limit} files here already that you have not sent: remove some, or send the message`,
  tooLargeTogether: (megabytes) =>
    `All files together are larger than ${megabytes} MB: remove some, or send them in parts`,
  consentOutdated: 'The text of the consent has changed: read it again and agree to it',
  jobs: {
    expiry: 'A file that no appeal names is deleted',
    scan: 'A file of an appeal is searched for viruses',
    answer: 'An appeal is answered',
  },
  sampleAnswer: (number) =>
    `To your appeal ${number}: we have looked into it and seen to it. If questions are left, reply to this message, or call 8-800-100-03-97.`,
};

export const appealsMessages = { ru, en };
