import type { PassportWarning } from './passport-warnings.js';

const ru = {
  region: 'Проверьте серию: паспорта с такими первыми цифрами обычно не встречаются',
  year: 'Проверьте серию и дату выдачи: обычно бланк печатают не раньше чем за три года до выдачи',
  child: 'Проверьте дату выдачи и дату рождения: паспорт выдают с 14 лет',
  replacement: 'Проверьте, тот ли это паспорт: в 20 и в 45 лет его меняют, на это есть 90 дней',
} satisfies Record<PassportWarning, string>;

const en: typeof ru = {
  region: 'Check the series: passports rarely start with these digits',
  year: 'Check the series and the date of issue: passports are usually printed no more than three years before they are issued',
  child: 'Check the date of issue and the date of birth: passports are issued from the age of 14',
  replacement:
    'Check whether this is the current passport: it is replaced at the ages of 20 and 45, within 90 days',
};

/** Beside a passport that looks unusual; it may be filed all the same. */
export const passportWarningMessages = { ru, en };
