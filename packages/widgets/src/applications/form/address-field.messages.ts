import { plural } from '../../shared/plural.js';

const ru = {
  found: (count: number) =>
    `${count} ${plural('ru', count, { one: 'подсказка', few: 'подсказки', many: 'подсказок' })}, выберите стрелками`,
  none: 'Подсказок нет. Впишите адрес или опишите место своими словами.',
  sample: 'Учебный набор адресов: настоящих улиц здесь может не быть.',
};

const en: typeof ru = {
  found: (count) =>
    `${count} ${plural('en', count, { one: 'suggestion', other: 'suggestions' })}, choose with the arrow keys`,
  none: 'No suggestions. Enter the address or describe the place in your own words.',
  sample: 'A sample set of addresses: it may lack real streets.',
};

export const messages = { ru, en };
