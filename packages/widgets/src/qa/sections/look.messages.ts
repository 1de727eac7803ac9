const ru = {
  look: 'Язык и вид',
  locale: 'Язык',
  theme: 'Оформление',
  locales: {
    site: 'Как на сайте',
    ru: 'Русский',
    en: 'English',
    pseudo: 'Псевдоязык: длиннее на 40 %',
  },
  themes: {
    site: 'Как на сайте',
    auto: 'Как в браузере',
    light: 'Светлое',
    dark: 'Тёмное',
    contrast: 'Контрастное',
    inherit: 'Цвета сайта',
  },
  events: (count: number) => (count > 0 ? `События: ${count}` : 'События'),
  noEvents: 'Виджеты ещё ни о чём не сообщили.',
  report: 'Отчёт об ошибке',
  reportHint: 'Версии, настройки, время, сбои и последние события. Личных данных нет.',
  reportText: 'Текст отчёта',
  copyReport: 'Скопировать отчёт',
  reportCopied: 'Отчёт скопирован',
};

const en: typeof ru = {
  look: 'Language and look',
  locale: 'Language',
  theme: 'Theme',
  locales: {
    site: 'As the site says',
    ru: 'Русский',
    en: 'English',
    pseudo: 'Pseudo-language: 40% longer',
  },
  themes: {
    site: 'As the site says',
    auto: 'As the browser says',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    inherit: 'Colours of the site',
  },
  events: (count) => (count > 0 ? `Events: ${count}` : 'Events'),
  noEvents: 'The widgets have told nothing yet.',
  report: 'Bug report',
  reportHint: 'Versions, settings, time, faults and the last events. No personal data.',
  reportText: 'Text of the report',
  copyReport: 'Copy the report',
  reportCopied: 'The report is copied',
};

export const messages = { ru, en };
