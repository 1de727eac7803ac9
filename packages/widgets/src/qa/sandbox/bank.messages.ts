const ru = {
  title: 'Здесь была бы страница банка',
  text: 'В песочнице банка нет и деньги не списываются. Выберите, чем кончится оплата.',
  pay: 'Оплата проходит',
  decline: 'Банк отклоняет',
  back: 'Вернуться, не платя',
};

const en: typeof ru = {
  title: 'This would be the page of the bank',
  text: 'The sandbox has no bank, and no money is taken. Choose how the payment ends.',
  pay: 'The payment succeeds',
  decline: 'The bank declines',
  back: 'Go back without paying',
};

export const messages = { ru, en };
