import type { SectionName } from './form-field.js';

const ru = {
  connection: 'О подключении',
  object: 'Объект',
  power: 'Мощность',
  supply: 'Энергосбыт',
  applicant: 'Заявитель',
  contacts: 'Связь',
  extra: 'Дополнительно',
} satisfies Record<SectionName, string>;

const en: typeof ru = {
  connection: 'About the connection',
  object: 'Site',
  power: 'Power',
  supply: 'Supplier',
  applicant: 'Applicant',
  contacts: 'Contacts',
  extra: 'Additional details',
};

/** The titles of the sections, all that a list of steps shows of them. */
export const sectionTitles = { ru, en };
