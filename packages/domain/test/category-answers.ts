import type { ApplicantKind, ApplicationAnswers, CategoryClause } from '@drsk/contract';

const common: ApplicationAnswers = {
  regionCode: '28',
  objectAddress: 'Благовещенский район, с. Чигири, ул. Новая, 1',
  powerKw: '15',
  registeredAddress: '675000, Благовещенск, ул. Ленина, 1, кв. 2',
  phone: '+79145551234',
  email: 'anna@example.ru',
};

export const individual: ApplicationAnswers = {
  ...common,
  purpose: 'household',
  objectName: 'Жилой дом',
  supplierContractKind: 'energy_supply',
  lastName: 'Тестова',
  firstName: 'Анна',
  snils: '112-233-445 95',
  passportSeries: '10 23',
  passportNumber: '123456',
  passportIssuedOn: '2023-05-10',
};

export const legalEntity: ApplicationAnswers = {
  ...common,
  objectName: 'Магазин',
  supplierContractKind: 'energy_supply',
  fullName: 'ООО «Образец»',
  inn: '2721000018',
  ogrn: '1032500001236',
};

const stage: ApplicationAnswers = {
  stage1DesignMonth: '06.2027',
  stage1CommissioningMonth: '12.2027',
  stage1PowerKw: '300',
  stage1ReliabilityCategory: 'II',
};
const generation: ApplicationAnswers = {
  hasMicrogeneration: true,
  generationKw: '10',
  generatorCount: '1',
};
const reliability: ApplicationAnswers = { reliabilityCategory: 'III' };
const activity: ApplicationAnswers = { activityKind: 'Розничная торговля' };
const rest: ApplicationAnswers = { ...reliability, ...stage, pointCount: '1', loadKind: 'Станки' };

export interface CategoryCase {
  clause: CategoryClause;
  kind: ApplicantKind;
  /** All that the Rules demand, and nothing else. */
  answers: ApplicationAnswers;
  what: string;
}

/** The least that each category is filed with. */
export const categoryCases: readonly CategoryCase[] = [
  { clause: '14', kind: 'individual', answers: individual, what: 'a household' },
  {
    clause: '12(1)',
    kind: 'legal_entity',
    answers: { ...legalEntity, ...activity, ...reliability },
    what: 'a small business',
  },
  {
    clause: '12',
    kind: 'legal_entity',
    answers: {
      ...legalEntity,
      ...activity,
      ...reliability,
      ...stage,
      powerKw: '300',
      pointCount: '1',
    },
    what: 'a medium business',
  },
  {
    clause: '9',
    kind: 'individual',
    answers: { ...individual, ...rest, powerKw: '20' },
    what: 'a large house',
  },
  {
    clause: '13',
    kind: 'legal_entity',
    answers: {
      ...legalEntity,
      isTemporary: true,
      temporaryKind: 'mobile',
      temporaryMonths: '12',
      loadKind: 'Освещение',
    },
    what: 'a mobile object',
  },
  {
    clause: '13',
    kind: 'individual',
    answers: {
      ...individual,
      isTemporary: true,
      temporaryKind: 'construction',
      temporaryUntil: '01.09.2028',
      mainContractNumber: '28-26-000100',
      mainContractOn: '01.12.2026',
      loadKind: 'Бытовка и инструмент',
    },
    what: 'a construction site',
  },
  {
    clause: '13(1)',
    kind: 'legal_entity',
    answers: {
      ...legalEntity,
      ...stage,
      isGridCompany: true,
      powerKw: '300',
      pointCount: '1',
      loadKind: 'Городская нагрузка',
    },
    what: 'a grid company',
  },
  {
    clause: '13(2)',
    kind: 'legal_entity',
    answers: { ...legalEntity, ...generation, powerKw: '0' },
    what: 'a generator of a business',
  },
  {
    clause: '13(3)',
    kind: 'legal_entity',
    answers: { ...legalEntity, ...generation },
    what: 'a business with a generator',
  },
  {
    clause: '13(4)',
    kind: 'individual',
    answers: { ...individual, ...generation, powerKw: '0' },
    what: 'a generator of a household',
  },
  {
    clause: '13(5)',
    kind: 'individual',
    answers: { ...individual, ...generation },
    what: 'a house with a generator',
  },
  {
    clause: '13(6)',
    kind: 'legal_entity',
    answers: {
      ...legalEntity,
      ...generation,
      ...stage,
      powerKw: '300',
      pointCount: '1',
      loadKind: 'Станки',
    },
    what: 'a factory with a generator',
  },
  {
    clause: '34',
    kind: 'legal_entity',
    answers: {
      ...legalEntity,
      connectionReason: 'redistribution',
      powerGiver: 'ООО «Сосед», акт № 7 от 01.02.2005',
    },
    what: 'power of a neighbour',
  },
];
