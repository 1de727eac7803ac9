import type { Issuer, Meter, Person, Seal } from '../../documents/document-data.js';

/** What a real grid would know. All of it is invented, and marked as a sample in every document. */
export const samples = {
  signatory: {
    position: 'Начальник службы технологических присоединений',
    name: 'Образцова О. О.',
  },
  meterEngineer: { position: 'Инженер по учёту', name: 'Примерова П. П.' },
  contactPhone: '8-800-100-03-97',
  feedingCentre: 'ПС 35/10 кВ «Образцовая»',
  feeder: '№ 14',
  substation: 'КТП 10/0,4 кВ № 117',
  lowVoltageFeeder: '№ 2',
  pole: '№ 18',
  breakerCurrentA: 25,
  technicalConditionsTerm: { amount: 2, unit: 'year' },
  gridWorks: [
    'подготовка сети 0,4 кВ: при необходимости ответвление от опоры № 18 проводом СИП;',
    'установка прибора учёта электрической энергии и коммутационного аппарата;',
    'урегулирование отношений с третьими лицами до границ участка заявителя.',
  ],
  applicantWorks: [
    'монтаж вводного распределительного устройства;',
    'прокладка вводной линии от точки присоединения до вводного устройства и повторное заземление;',
    'установка устройства защитного отключения и защиты от перенапряжений.',
  ],
  meter: {
    place: 'опора № 18',
    owner: 'АО «ДРСК»',
    type: 'Образец (прямого включения)',
    serialNumber: '000 000 123',
    accuracyClass: '1,0',
    currentA: '5 (80)',
    voltageV: '230/400',
    digits: '6 и 2',
    madeIn: 2026,
    verifiedOn: '2026-10-05',
    nextVerificationOn: '2042-10-04',
  },
  readings: [
    { zone: 'Тариф 1 (день)', value: '000000,00' },
    { zone: 'Тариф 2 (ночь)', value: '000000,00' },
  ],
  seals: [
    { place: 'Клеммная крышка прибора учёта', number: '28-0004511' },
    { place: 'Коммутационный аппарат', number: '28-0004512' },
  ],
} as const satisfies {
  signatory: Person;
  meterEngineer: Person;
  contactPhone: Issuer['contactPhone'];
  meter: Meter;
  seals: readonly Seal[];
  [name: string]: unknown;
};
