const ru = {
  none: 'Поданных заявок пока нет. Подайте заявку в кабинете: она сразу появится здесь.',
  nothingFits: 'Ничего не нашлось: измените запрос или сбросьте отбор.',
  choose: 'Выберите заявку, чтобы увидеть её путь и действовать за сетевую организацию.',
  search: 'Номер, имя, адрес или объект',
  turn: 'Чей ход',
  status: 'Состояние',
  list: 'Список заявок',
  noActions: 'Сейчас сетевой организации делать нечего.',
  actions: 'Действия сетевой организации и других',
  draft: 'Без номера',
  stage: 'Этап',
  location: 'Где',
  due: 'Срок',
  way: 'Путь заявки',
  until: 'до',
};

const en: typeof ru = {
  none: 'Nothing has been filed yet. File an application in the account: it shows up here at once.',
  nothingFits: 'Nothing was found: change the search, or show all.',
  choose: 'Choose an application to see its way and to act for the grid company.',
  search: 'Number, name, address or object',
  turn: 'Whose turn',
  status: 'Status',
  list: 'List of applications',
  noActions: 'There is nothing for the grid company to do right now.',
  actions: 'What the grid company and others can do',
  draft: 'No number',
  stage: 'Stage',
  location: 'Where',
  due: 'Due',
  way: 'The way of the application',
  until: 'by',
};

export const applicationsMessages = { ru, en };
