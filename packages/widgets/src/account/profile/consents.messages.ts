const ru = {
  explanation:
    'Каждое согласие можно отозвать и дать снова. Запись о нём остаётся как доказательство (152\u2011ФЗ, ст. 9).',
  given: (date: string, version: string) => `Дано ${date}, редакция ${version}`,
  withdrawn: (date: string) => `Отозвано ${date}`,
  never: 'Не давали',
  read: 'Прочитать текст',
  otherText: 'Вы соглашались с прежней редакцией. Ниже текст, который действует сейчас.',
  give: 'Дать согласие',
  giving: 'Записываем…',
  givenNow: 'Согласие записано',
  withdraw: 'Отозвать',
  question: {
    question: (title: string) => `Отозвать: ${title}?`,
    label: 'Отозвать согласие',
    busyLabel: 'Отзываем…',
  },
  withdrawnNow: 'Согласие отозвано',
  history: 'Все записи',
  row: (title: string, version: string, given: string) =>
    `${title}, редакция ${version}: дано ${given}`,
  rowWithdrawn: (date: string) => `, отозвано ${date}`,
};

const en: typeof ru = {
  explanation:
    'You can withdraw each consent and give it again. The record is kept as evidence (152\u2011FZ, art. 9).',
  given: (date, version) => `Given on ${date}, version ${version}`,
  withdrawn: (date) => `Withdrawn on ${date}`,
  never: 'Not given',
  read: 'Read the text',
  otherText: 'You agreed to an earlier version. Below is the text in force now.',
  give: 'Give consent',
  giving: 'Recording…',
  givenNow: 'Your consent has been recorded',
  withdraw: 'Withdraw',
  question: {
    question: (title) => `Withdraw: ${title}?`,
    label: 'Withdraw consent',
    busyLabel: 'Withdrawing…',
  },
  withdrawnNow: 'The consent has been withdrawn',
  history: 'All records',
  row: (title, version, given) => `${title}, version ${version}: given on ${given}`,
  rowWithdrawn: (date) => `, withdrawn on ${date}`,
};

export const messages = { ru, en };
