const ru = {
  hint: 'Сценарий заменяет всё, что есть в песочнице, готовым состоянием. То, что было, сохраняется снимком, и к нему можно вернуться в настройках.',
  search: 'Найти сценарий',
  none: 'Ничего не нашлось: сократите запрос.',
  load: 'Загрузить',
  chosen: (count: string) => `Загрузить выбранные вместе: ${count}`,
  together: 'вместе с другими',
  loadTitle: (title: string) => `Загрузить «${title}»?`,
  loadText: 'Нынешнее состояние останется снимком «до сценария».',
  before: 'до сценария',
  line: 'Строка для теста',
  own: 'Свои сценарии',
  ownHint:
    'Сохраните нынешнее состояние в файл: его загрузит любая другая песочница, тест или коллега.',
  name: 'Название',
  save: 'Сохранить в файл',
  file: 'Файл сценария',
  open: 'Загрузить файл',
};

const en: typeof ru = {
  hint: 'A scenario puts a ready state in place of all that the sandbox holds. What was there is kept as a snapshot, to go back to in the settings.',
  search: 'Find a scenario',
  none: 'Nothing was found: make the search shorter.',
  load: 'Load',
  chosen: (count) => `Load those chosen together: ${count}`,
  together: 'together with others',
  loadTitle: (title) => `Load “${title}”?`,
  loadText: 'The present state stays as the snapshot “before the scenario”.',
  before: 'before the scenario',
  line: 'Line for a test',
  own: 'Scenarios of your own',
  ownHint: 'Save the present state to a file: any other sandbox, test or colleague can load it.',
  name: 'Name',
  save: 'Save to a file',
  file: 'File of a scenario',
  open: 'Load the file',
};

export const scenariosMessages = { ru, en };
