/** What is written into the certificates of the sandbox. */
export const authorityName = 'Учебный удостоверяющий центр (тестовая среда)';
/** For signatures that nobody is to trust. */
export const foreignName = 'Чужой удостоверяющий центр (тестовая среда)';

/** Object identifiers of what a certificate says of its owner (приказ ФСБ № 795). */
export const subjectOids = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  givenName: '2.5.4.42',
  title: '2.5.4.12',
  organization: '2.5.4.10',
  country: '2.5.4.6',
  inn: '1.2.643.3.131.1.1',
  companyInn: '1.2.643.100.4',
  ogrn: '1.2.643.100.1',
  ogrnip: '1.2.643.100.5',
  snils: '1.2.643.100.3',
} as const;

export type SubjectField = keyof typeof subjectOids;
export type Subject = { readonly [field in SubjectField]?: string };
