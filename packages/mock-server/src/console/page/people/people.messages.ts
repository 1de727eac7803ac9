const ru = {
  hint: 'Эти люди уже есть в песочнице. Номера вымышленные: проверку они проходят, но никому не принадлежат.',
  site: 'Кабинет открывается на сайте (--site)',
  siteHint: 'в демонстрации логин и пароль уже введены',
  individual: 'Физическое лицо',
  sole_proprietor: 'Индивидуальный предприниматель',
  legal_entity: 'Юридическое лицо',
  login: 'Логин',
  password: 'Пароль',
  noPassword: 'ещё не задан',
  secret: 'Секрет для приложения с кодами',
  openAs: 'Открыть кабинет',
  search: 'Найти человека или случай',
  none: 'Никто не подошёл: сократите запрос.',
};

const en: typeof ru = {
  hint: 'These people are in the sandbox already. Their numbers are made up: they pass the checks and are nobody’s.',
  site: 'The account opens on the site (--site)',
  siteHint: 'the demo has filled in the login and the password',
  individual: 'Individual',
  sole_proprietor: 'Sole proprietor',
  legal_entity: 'Legal entity',
  login: 'Login',
  password: 'Password',
  noPassword: 'not set yet',
  secret: 'Secret for an app with codes',
  openAs: 'Open the account',
  search: 'Find a person or a case',
  none: 'Nobody fits: make the search shorter.',
};

export const peopleMessages = { ru, en };
