import {
  addressing,
  clause,
  facts,
  heading,
  note,
  paragraph,
  powerFacts,
  signature,
  title,
} from '../blocks.js';
import type { Composition } from '../composition.js';
import type { ContractConditions } from '../document-data.js';
import { feeTable, includedVat } from '../fee-table.js';
import { formatMeasure, formatMoney, formatReference } from '../format.js';
import { grid } from '../grid.js';
import type { Block } from '../pdf/block.js';
import { sumInWords } from '../sum-in-words.js';
import { duties, liability } from './contract-clauses.js';

/** The wording follows appendix 17 of the Rules; its blanks are the data. */
export function composeContractConditions(data: ContractConditions): Composition {
  return {
    name: 'Условия договора',
    blocks: [
      ...title(
        data,
        'Условия типового договора',
        'об осуществлении технологического присоединения к электрическим сетям',
        '(приложение № 17 к Правилам)',
      ),
      ...contractBody(data),
      ...conclusion(data),
      ...signature(data),
    ],
  };
}

/** What every contract of connection says, whoever signs it. */
export function contractBody(data: ContractConditions): Block[] {
  return [
    addressing(data, [['Сетевая организация', `${grid.name}, филиал «${data.issuer.branch}»`]]),
    ...subject(data),
    ...terms(data),
    ...duties,
    ...payment(data),
    ...liability,
    heading('VI. Порядок разрешения споров'),
    clause('20.', 'Споры разрешаются в соответствии с законодательством Российской Федерации.'),
    heading('VII. Заключительные положения'),
  ];
}

function subject({ connection }: ContractConditions): Block[] {
  return [
    heading('I. Предмет договора'),
    clause(
      '1.',
      `Сетевая организация принимает на себя обязательства по осуществлению технологического присоединения ` +
        `энергопринимающих устройств заявителя (${connection.deviceName}), в том числе по обеспечению готовности ` +
        `объектов электросетевого хозяйства к присоединению, с учётом следующих характеристик:`,
    ),
    facts([
      ...powerFacts(connection, 'Максимальная мощность присоединяемых устройств'),
      ['Категория надёжности', connection.reliabilityCategory],
      ['Класс напряжения электрических сетей', formatMeasure(connection.voltageKv, 'кВ')],
      [
        'Максимальная мощность ранее присоединённых устройств',
        formatMeasure(connection.previousPowerKw, 'кВт'),
      ],
    ]),
    paragraph(
      'Заявитель обязуется оплатить расходы на технологическое присоединение в соответствии с условиями договора. ' +
        'Сетевая организация и заявитель являются сторонами договора.',
    ),
  ];
}

function terms({ connection, ...data }: ContractConditions): Block[] {
  return [
    clause(
      '2.',
      `Технологическое присоединение необходимо для электроснабжения объекта заявителя, расположенного по адресу: ` +
        `${connection.objectAddress}.`,
    ),
    clause(
      '3.',
      `Точка присоединения указана в технических условиях и располагается на расстоянии ` +
        `${formatMeasure(data.distanceMeters, 'м')} от границы участка заявителя.`,
    ),
    clause(
      '4.',
      `Технические условия ${formatReference(data.technicalConditions)} являются неотъемлемой частью договора. ` +
        `Срок действия технических условий — ${data.technicalConditionsTerm} со дня заключения договора.`,
    ),
    clause(
      '5.',
      `Срок выполнения мероприятий по технологическому присоединению — ${data.worksTerm} ` +
        `со дня заключения договора.`,
    ),
  ];
}

function payment({ fee }: ContractConditions): Block[] {
  const { amountKopecks, decision } = fee;
  return [
    heading('III. Плата за технологическое присоединение и порядок расчётов'),
    clause(
      '10.',
      `Размер платы составляет ${formatMoney(amountKopecks)}\u00a0₽ (${sumInWords(amountKopecks)})${includedVat(fee)}. ` +
        `Он определён решением: ${decision}.`,
    ),
    clause('11.', 'Заявитель вносит плату в порядке, предусмотренном Правилами:'),
    feeTable(fee),
    clause(
      '12.',
      'Датой исполнения обязательства заявителя по оплате считается дата внесения денежных средств в кассу или на ' +
        'расчётный счёт сетевой организации.',
    ),
  ];
}

function conclusion({ fee }: ContractConditions): Block[] {
  const [first] = fee.parts;
  return [
    clause(
      '21.',
      'Договор считается заключённым со дня оплаты заявителем счёта. Подписания договора на бумаге не требуется: ' +
        'оплата первой части является акцептом условий (пункты 103 и 105 Правил).',
    ),
    ...(first
      ? [
          note(
            `Первая часть платы: ${formatMoney(first.amountKopecks)}\u00a0₽, срок — ${first.condition}.`,
          ),
        ]
      : []),
  ];
}
