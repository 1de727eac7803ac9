import type { ApplicationAnswers } from '@drsk/contract';

const objects = ['Магазин', 'Склад', 'Жилой дом', 'Котельная', 'Мастерская', 'Насосная станция'];

/** Of different objects, and of powers of one category: all of them go the same way. */
export function sampleAnswers(index: number): ApplicationAnswers {
  const object = objects[index % objects.length] ?? '';
  return {
    regionCode: '28',
    objectName: `${object} № ${index + 1}`,
    objectAddress: `г. Благовещенск, ул. Образцовая, д. ${index + 1}`,
    activityKind: 'Строительство',
    powerKw: String(20 + (index % 26) * 5),
    reliabilityCategory: 'III',
    supplierContractKind: 'energy_supply',
    fullName: 'ООО «Таёжный застройщик»',
    inn: '2800000010',
    ogrn: '1022800000013',
    registeredAddress: '675000, Амурская область, г. Благовещенск, ул. Примерная, д. 10',
    phone: '+7 914 000-00-09',
    email: 'build@example.ru',
  };
}
