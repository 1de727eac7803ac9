import type { ApplicationAnswers } from '@drsk/sdk';

/** All that an individual has to answer. */
export const household: ApplicationAnswers = {
  regionCode: '28',
  purpose: 'household',
  connectionReason: 'new_construction',
  objectName: 'Жилой дом',
  objectAddress: 'Благовещенский район, с. Чигири, ул. Новая, 1',
  powerKw: '15',
  supplierContractKind: 'energy_supply',
  lastName: 'Сопкина',
  firstName: 'Мария',
  snils: '200-300-400 48',
  passportSeries: '10 23',
  passportNumber: '123456',
  passportIssuedOn: '05.03.2019',
  registeredAddress: '675000, Благовещенск, ул. Ленина, 1, кв. 2',
  phone: '+7 914 000-00-01',
  email: 'maria@example.ru',
};
