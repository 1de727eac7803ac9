import { addressing, clause, dashes, note, powerFacts, signature, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import type { TechnicalConditions } from '../document-data.js';
import { formatMeasure } from '../format.js';
import type { Block } from '../pdf/block.js';
import { pointTable } from '../point-table.js';

/** Items 1 to 12 of the form (appendix to the contract, appendix 8 of the Rules). */
export function composeTechnicalConditions(data: TechnicalConditions): Composition {
  return {
    name: 'Технические условия',
    blocks: [
      ...title(data, 'Технические условия', 'для присоединения к электрическим сетям'),
      addressing(data),
      ...object(data),
      ...supply(data),
      clause('10.', 'Сетевая организация осуществляет:'),
      ...dashes(data.gridWorks),
      clause('11.', 'Заявитель осуществляет:'),
      ...dashes(data.applicantWorks),
      clause(
        '12.',
        `Срок действия технических условий — ${data.term} со дня заключения договора об осуществлении ` +
          `технологического присоединения к электрическим сетям.`,
      ),
      note(
        'Срок действия технических условий может быть продлён по обращению заявителя (пункт 27 Правил).',
      ),
      ...signature(data),
    ],
  };
}

function object({ connection, commissioningYear }: TechnicalConditions): Block[] {
  const power = powerFacts(
    connection,
    'Максимальная мощность присоединяемых энергопринимающих устройств',
  );
  return [
    clause('1.', `Наименование энергопринимающих устройств заявителя: ${connection.deviceName}.`),
    clause(
      '2.',
      `Место нахождения объекта, в целях электроснабжения которого осуществляется технологическое присоединение: ` +
        `${connection.objectAddress}.`,
    ),
    clause(
      '3.',
      `${power.map(([name, measure]) => `${name}: ${measure}`).join('; ')} ` +
        `(ранее присоединённая мощность: ${formatMeasure(connection.previousPowerKw, 'кВт')}).`,
    ),
    clause('4.', `Категория надёжности: ${connection.reliabilityCategory}.`),
    clause(
      '5.',
      `Класс напряжения электрических сетей, к которым осуществляется технологическое присоединение: ` +
        `${formatMeasure(connection.voltageKv, 'кВ')}.`,
    ),
    clause('6.', `Год ввода в эксплуатацию энергопринимающих устройств: ${commissioningYear}.`),
  ];
}

function supply({ points, mainSource, reserveSource }: TechnicalConditions): Block[] {
  return [
    clause('7.', 'Точки присоединения и максимальная мощность по каждой точке:'),
    pointTable(points),
    clause('8.', `Основной источник питания: ${mainSource}.`),
    clause('9.', `Резервный источник питания: ${reserveSource ?? 'не предусматривается'}.`),
  ];
}
