const ru = {
  passport:
    'Паспорт, разворот с фотографией: серия и номер напечатаны по правому краю, сначала четыре цифры серии, за ними шесть цифр номера',
  series: 'серия',
  number: 'номер',
  snils: 'Карточка СНИЛС: номер — первая строка под заголовком',
  snilsTitle: 'СТРАХОВОЕ СВИДЕТЕЛЬСТВО',
};

const en: typeof ru = {
  passport:
    'The photo page of a passport: series and number are printed along the right edge, four digits of the series first, then six of the number',
  series: 'series',
  number: 'number',
  snils: 'A SNILS card: the number is the first line below the title',
  snilsTitle: 'СТРАХОВОЕ СВИДЕТЕЛЬСТВО',
};

export const messages = { ru, en };
