import type { ApplicationAnswers } from '@drsk/contract';
import type { Filing } from './steps.js';

/** Who files what. */
export const logins = {
  household: '200-300-400 48',
  proprietor: '250000000103',
  company: '2700000017',
  builder: '2800000010',
} as const;

/** A household of 15 kW (п. 14). */
export const household: Filing = {
  answersOn: () => ({
    regionCode: '28',
    purpose: 'household',
    objectName: 'Жилой дом',
    objectAddress: 'Благовещенский муниципальный округ, с. Чигири, ул. Образцовая, д. 7',
    powerKw: '15',
    supplierContractKind: 'energy_supply',
    lastName: 'Сопкина',
    firstName: 'Мария',
    middleName: 'Андреевна',
    snils: '200-300-400 48',
    passportSeries: '1023',
    passportNumber: '123456',
    passportIssuedOn: '05.03.2019',
    registeredAddress: '675000, Амурская область, г. Благовещенск, ул. Примерная, д. 5',
    phone: '+7 914 000-00-01',
    email: 'maria@example.ru',
  }),
  attachments: ['title_document', 'passport_copy'],
};

const firm: ApplicationAnswers = {
  regionCode: '28',
  objectName: 'Магазин',
  objectAddress: 'г. Благовещенск, ул. Образцовая, д. 9',
  powerKw: '50',
  supplierContractKind: 'energy_supply',
  fullName: 'ООО «Багульник»',
  inn: '2700000017',
  ogrn: '1022700000014',
  registeredAddress: '680000, Хабаровский край, г. Хабаровск, ул. Примерная, д. 1',
  phone: '+7 914 000-00-03',
  email: 'office@example.ru',
};

const shopAnswers: ApplicationAnswers = {
  ...firm,
  activityKind: 'Торговля',
  reliabilityCategory: 'III',
};

/** A shop of 50 kW (п. 12(1)). */
export const shop: Filing = {
  answersOn: () => shopAnswers,
  attachments: ['title_document'],
};

/** The same of 100 kW, paid for in parts. */
export const shopInParts: Filing = {
  answersOn: () => ({ ...shopAnswers, powerKw: '100', wantsInstallment: true }),
  attachments: shop.attachments,
};

/** A miner, whose application may be suspended (section XI). */
export const miner: Filing = {
  answersOn: () => ({
    ...shopAnswers,
    isMining: true,
    minerRegistryEntry: '№ 7 от 01.02.2026',
  }),
  attachments: shop.attachments,
};

/** A plant of 300 kW (п. 12): the contract is signed, and the work inspected. */
export const plant: Filing = {
  answersOn: (now) => ({
    ...shopAnswers,
    objectName: 'Цех',
    powerKw: '300',
    pointCount: '1',
    stage1DesignMonth: monthAfter(now, 7),
    stage1CommissioningMonth: monthAfter(now, 13),
    stage1PowerKw: '300',
    stage1ReliabilityCategory: 'III',
  }),
  attachments: ['title_document', 'location_plan', 'device_list'],
};

/** Mobile objects for half a year (п. 13). */
export const fair: Filing = {
  answersOn: () => ({
    ...firm,
    objectName: 'Ярмарка',
    isTemporary: true,
    temporaryKind: 'mobile',
    temporaryMonths: '6',
    loadKind: 'Освещение',
  }),
  attachments: ['title_document', 'device_list'],
};

/** As a form asks for it, such as 06.2027. */
function monthAfter(now: string, months: number): string {
  const date = new Date(now);
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  return `${String(date.getUTCMonth() + 1).padStart(2, '0')}.${date.getUTCFullYear()}`;
}
