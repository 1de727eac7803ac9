import type { EsiaPerson } from '@drsk/contract';

/** Whom the sandbox's ЕСИА knows. */
export interface EsiaPersona {
  readonly id: string;
  readonly person: EsiaPerson;
}

/** The numbers pass their checks and are nobody's. */
export const esiaPeople: readonly EsiaPersona[] = [
  {
    id: 'maria',
    person: {
      applicantKind: 'individual',
      snils: '200-300-400 48',
      lastName: 'Сопкина',
      firstName: 'Мария',
      middleName: 'Андреевна',
    },
  },
  {
    id: 'petr',
    person: {
      applicantKind: 'sole_proprietor',
      inn: '250000000103',
      ogrnip: '323250000000017',
      lastName: 'Кедров',
      firstName: 'Пётр',
      middleName: 'Ильич',
    },
  },
  {
    id: 'bagulnik',
    person: {
      applicantKind: 'legal_entity',
      inn: '2700000017',
      ogrn: '1022700000014',
      fullName: 'ООО «Багульник»',
    },
  },
  {
    id: 'vera',
    person: {
      applicantKind: 'individual',
      snils: '401-402-403 90',
      lastName: 'Новосёлова',
      firstName: 'Вера',
      middleName: 'Игоревна',
    },
  },
  {
    id: 'oleg',
    person: {
      applicantKind: 'sole_proprietor',
      inn: '280199999935',
      ogrnip: '325280100009996',
      lastName: 'Ручьёв',
      firstName: 'Олег',
    },
  },
  {
    id: 'zarya',
    person: {
      applicantKind: 'legal_entity',
      inn: '2801999998',
      ogrn: '1252800009990',
      fullName: 'ООО «Заря»',
    },
  },
];

/** What the person logs in with: СНИЛС or ИНН. */
export function loginOf({ applicantKind, snils, inn }: EsiaPerson): string {
  return (applicantKind === 'individual' ? snils : inn) ?? '';
}

export function nameOf({ lastName, firstName, middleName, fullName }: EsiaPerson): string {
  return fullName ?? [lastName, firstName, middleName].filter(Boolean).join(' ');
}
