const ru = {
  bank: {
    title: 'Здесь была бы страница банка',
    text: 'В песочнице банка нет и деньги не списываются. Выберите, чем кончится оплата.',
    pay: 'Оплата проходит',
    decline: 'Банк отклоняет',
    back: 'Вернуться, не платя',
  },
  esia: {
    title: 'Здесь была бы страница Госуслуг',
    text: 'В песочнице Госуслуг нет, люди вымышлены. Выберите, кто входит.',
    back: 'Вернуться, не входя',
  },
};

const en: typeof ru = {
  bank: {
    title: 'This would be the page of the bank',
    text: 'The sandbox has no bank, and no money is taken. Choose how the payment ends.',
    pay: 'The payment succeeds',
    decline: 'The bank declines',
    back: 'Go back without paying',
  },
  esia: {
    title: 'This would be the page of ESIA (Gosuslugi)',
    text: 'The sandbox has no ESIA, and these people are made up. Choose who signs in.',
    back: 'Go back without signing in',
  },
};

export const messages = { ru, en };
