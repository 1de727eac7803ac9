import type { SectionName } from './form-field.js';

const ru = {
  connection: 'О подключении',
  object: 'Объект',
  power: 'Мощность',
  generation: 'Генерация',
  temporary: 'Временное подключение',
  technical: 'Технические сведения',
  stages: 'Этапы',
  supply: 'Энергосбыт',
  applicant: 'Заявитель',
  contacts: 'Связь',
  extra: 'Дополнительно',
} satisfies Record<SectionName, string>;

const en: typeof ru = {
  connection: 'About the connection',
  object: 'Site',
  power: 'Power',
  generation: 'Generation',
  temporary: 'Temporary connection',
  technical: 'Technical details',
  stages: 'Stages',
  supply: 'Supplier',
  applicant: 'Applicant',
  contacts: 'Contacts',
  extra: 'Additional details',
};

/** The titles of the sections, all that a list of steps shows of them. */
export const sectionTitles = { ru, en };
