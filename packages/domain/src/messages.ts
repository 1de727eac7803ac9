export type Locale = keyof typeof messages;

const ru = {
  required: 'Заполните поле',
  invalid: 'Проверьте значение',
  tooShort: (least: number) => `Не короче ${least} знаков`,
  tooLong: (most: number) => `Не длиннее ${most} знаков`,
  rules: {
    snils: 'Проверьте СНИЛС: в нём 11 цифр, и контрольное число должно сойтись',
    inn: 'Проверьте ИНН: в нём 10 или 12 цифр, и контрольная цифра должна сойтись',
  },
};

const en: typeof ru = {
  required: 'Fill in this field',
  invalid: 'Check this value',
  tooShort: (least) => `At least ${least} characters`,
  tooLong: (most) => `No more than ${most} characters`,
  rules: {
    snils: 'Check the SNILS: it has 11 digits, and its check number has to match',
    inn: 'Check the INN: it has 10 or 12 digits, and its check digit has to match',
  },
};

/** What the login needs; the other rules speak in `rules.messages.ts`, so that a login page does not load them. */
export const messages = { ru, en };
