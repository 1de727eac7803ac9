import type { PassportWarning } from './passport-warnings.js';

const ru = {
  region: 'Проверьте серию: паспорта с такими первыми цифрами обычно не встречаются',
  year: 'Проверьте серию и дату выдачи: обычно бланк печатают не раньше чем за три года до выдачи',
} satisfies Record<PassportWarning, string>;

const en: typeof ru = {
  region: 'Check the series: passports rarely start with these digits',
  year: 'Check the series and the date of issue: passports are usually printed no more than three years before they are issued',
};

/** Beside a passport that looks unusual; it may be filed all the same. */
export const passportWarningMessages = { ru, en };
