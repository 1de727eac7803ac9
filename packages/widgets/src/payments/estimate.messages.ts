import { plural } from '../shared/plural.js';

const ru = {
  fee: 'Предварительная плата',
  vat: (percent: number) => `с НДС ${percent}\u00A0%`,
  notBinding:
    'Это предварительный расчёт. Точную плату назовёт расчёт, который придёт вместе с договором.',
  sampleTitle: 'Ставки — образец',
  sample: 'Решения тарифного органа этого региона у нас нет: посчитано по ставкам другого региона.',
  comparedTable: 'Сравнение способов расчёта',
  way: 'Способ',
  total: 'Всего',
  chosen: 'ваша плата',
  parts: {
    papers: 'Документы',
    building: 'Строительство сети',
    metering: 'Прибор учёта',
    kilowatts: 'За киловатты',
  },
  lines: 'Из чего складывается',
  units: {
    km: 'км',
    piece: 'шт.',
    kw: 'кВт',
    point: 'шт.',
  },
  withoutVat: 'Ставки без НДС',
  otherwise: 'От чего зависит сумма',
  plan: 'Когда платить',
  percent: (percent: number) => `${percent}\u00A0%`,
  quarters: (count: number) =>
    `затем ${count} ${plural('ru', count, { one: 'платёж', few: 'платежа', many: 'платежей' })} раз в квартал после подключения, каждый`,
  interest: (percent: number, sum: string) =>
    `Проценты на остаток, ${percent}\u00A0% годовых: около ${sum} за всё время.`,
  keyRate: (percent: number) => `Ключевая ставка ${percent}\u00A0% — образец.`,
  notes: 'Что мы приняли за данность',
  apply: 'Подать заявку',
  until: (date: string) => `Ставки действуют до ${date}`,
};

const en: typeof ru = {
  fee: 'Estimated fee',
  vat: (percent) => `including VAT of ${percent}%`,
  notBinding:
    'This is an estimate. The exact fee is set by the calculation that comes with the contract.',
  sampleTitle: 'Sample rates',
  sample:
    'We do not have the decision of this region’s tariff authority: another region’s rates are used.',
  comparedTable: 'The ways of working the fee out, compared',
  way: 'Way',
  total: 'Total',
  chosen: 'your fee',
  parts: {
    papers: 'Paperwork',
    building: 'Building the network',
    metering: 'Meter',
    kilowatts: 'For the kilowatts',
  },
  lines: 'What it is made of',
  units: { km: 'km', piece: 'pcs', kw: 'kW', point: 'pcs' },
  withoutVat: 'Rates are without VAT',
  otherwise: 'What the amount depends on',
  plan: 'When to pay',
  percent: (percent) => `${percent}%`,
  quarters: (count) =>
    `then ${count} quarterly ${plural('en', count, { one: 'payment', other: 'payments' })} after the connection, each`,
  interest: (percent, sum) =>
    `Interest on the balance, ${percent}% a year: about ${sum} altogether.`,
  keyRate: (percent) => `The key rate of ${percent}% is a sample.`,
  notes: 'What we have assumed',
  apply: 'Apply now',
  until: (date) => `The rates are valid until ${date}.`,
};

export const estimateMessages = { ru, en };
