import type { Persona } from './persona.js';
import { company, individual } from './persona-account.js';
import { password } from './passwords.js';

/** One of each kind of applicant with nothing special; others act for them. */
export const usualPersonas: readonly Persona[] = [
  {
    account: individual('200-300-400 48', 'Сопкина Мария Андреевна', {
      email: 'maria@example.ru',
      phone: '+79140000001',
    }),
    password,
    purpose: {
      ru: 'Физическое лицо: обычный кабинет',
      en: 'An individual with a usual account',
    },
  },
  {
    account: {
      applicantKind: 'sole_proprietor',
      login: '250000000103',
      inn: '250000000103',
      ogrnip: '323250000000017',
      lastName: 'Кедров',
      firstName: 'Пётр',
      middleName: 'Ильич',
      displayName: 'ИП Кедров Пётр Ильич',
      email: 'petr@example.ru',
      phone: '+79140000002',
    },
    password,
    purpose: {
      ru: 'Индивидуальный предприниматель: обычный кабинет',
      en: 'A sole proprietor with a usual account',
    },
  },
  {
    account: company(['2700000017', '1022700000014', '270001001'], 'ООО «Багульник»', {
      email: 'office@example.ru',
      phone: '+79140000003',
    }),
    password,
    purpose: {
      ru: 'Юридическое лицо: обычный кабинет',
      en: 'A legal entity with a usual account',
    },
  },
];
