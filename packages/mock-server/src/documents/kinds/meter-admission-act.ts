import { addressing, facts, heading, note, paragraph, signature, table, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import type { Meter, MeterAdmissionAct, SupplyPoint } from '../document-data.js';
import { formatDate, formatMeasure } from '../format.js';
import { grid } from '../grid.js';
import type { Block } from '../pdf/block.js';

/** The sections of appendix 16 that a meter without transformers has, with their numbers. */
export function composeMeterAdmissionAct(data: MeterAdmissionAct): Composition {
  const { representative, issuer } = data;
  return {
    name: 'Акт допуска прибора учёта',
    blocks: [
      ...title(
        data,
        'Акт',
        'допуска в эксплуатацию прибора учёта электрической энергии',
        '(приложение № 16 к Правилам)',
      ),
      addressing(data, [
        ['Сетевая организация', `${grid.name}, филиал «${issuer.branch}»`],
        ['Представитель сетевой организации', `${representative.position} ${representative.name}`],
        ['Гарантирующий поставщик', data.supplier],
        ['Дата и время проверки', data.checkedAt],
      ]),
      heading('1. Сведения о точке поставки'),
      facts(supplyPointFacts(data.supplyPoint)),
      heading('2. Характеристики и показания прибора учёта'),
      facts(meterFacts(data.meter)),
      ...readings(data),
      ...seals(data),
      heading('10. Заключение'),
      paragraph(data.conclusion),
      note(
        'Разделы 3, 4 и 6–9 формы не заполнены: прибор учёта включён без измерительных трансформаторов. ' +
          'Подпись потребителя не требуется (сноска 1 к приложению № 16).',
      ),
      ...signature(data),
    ],
  };
}

function supplyPointFacts(point: SupplyPoint): (readonly [string, string])[] {
  return [
    ['Адрес', point.address],
    ['Наименование', point.name],
    ['Центр питания', point.feedingCentre],
    ['Фидер 10 (6) кВ', point.feeder],
    ['ТП (КТП)', point.substation],
    ['Фидер 0,4 кВ', point.lowVoltageFeeder],
    ['Опора 0,4 кВ', point.pole],
    ['Характеристика помещения', point.premises],
    ['Коммутационный аппарат до прибора учёта', formatMeasure(point.breakerCurrentA, 'А')],
  ];
}

function meterFacts(meter: Meter): (readonly [string, string])[] {
  return [
    ['Место установки', meter.place],
    ['Балансовая принадлежность', meter.owner],
    ['Тип', meter.type],
    ['Заводской номер', meter.serialNumber],
    ['Класс точности', meter.accuracyClass],
    ['Номинальный ток, А', meter.currentA],
    ['Номинальное напряжение, В', meter.voltageV],
    ['Разрядность (до и после запятой)', meter.digits],
    ['Год выпуска', String(meter.madeIn)],
    ['Дата поверки', formatDate(meter.verifiedOn)],
    ['Дата следующей поверки', formatDate(meter.nextVerificationOn)],
  ];
}

function readings(data: MeterAdmissionAct): Block[] {
  return [
    table(
      [
        { title: 'Показания активной энергии (приём)', share: 62 },
        { title: 'кВт·ч', share: 38, align: 'right' },
      ],
      data.readings.map(({ zone, value }) => [zone, value]),
    ),
  ];
}

function seals(data: MeterAdmissionAct): Block[] {
  return [
    heading('5. Знаки визуального контроля (пломбы)'),
    table(
      [
        { title: 'Место установки пломбы', share: 44 },
        { title: 'Номер пломбы', share: 22 },
        { title: 'Организация, установившая пломбу', share: 34 },
      ],
      data.seals.map(({ place, number }) => [place, number, grid.name]),
    ),
  ];
}
