import {
  addressing,
  connectionFacts,
  facts,
  heading,
  paragraph,
  signature,
  title,
} from '../blocks.js';
import type { Composition } from '../composition.js';
import { formatDate, formatReference } from '../format.js';
import { grid } from '../grid.js';
import type { Block } from '../pdf/block.js';
import { pointTable } from '../point-table.js';
import type { ConnectionAct } from '../track-data.js';

/** Appendix 1, the final document above 0,4 kV and outside the simplified track (п. 7, 19, 110). */
export function composeConnectionAct(data: ConnectionAct): Composition {
  return {
    name: 'Акт',
    blocks: [
      ...title(
        data,
        'Акт',
        'об осуществлении технологического присоединения',
        '(приложение № 1 к Правилам)',
      ),
      addressing(data, [
        ['Сетевая организация', `${grid.name}, филиал «${data.issuer.branch}»`],
        ['Договор заключён', formatDate(data.contractConcludedOn)],
        ['Технические условия', formatReference(data.technicalConditions)],
        ['Акт о выполнении технических условий', formatReference(data.conditionsAct)],
        ['Гарантирующий поставщик', data.supplier],
      ]),
      paragraph(
        `Сетевая организация оказала услугу по технологическому присоединению: ${formatDate(data.energisedOn)} ` +
          `осуществлено фактическое присоединение энергопринимающих устройств заявителя и подано напряжение.`,
      ),
      heading('Характеристики присоединения'),
      facts(connectionFacts(data.connection)),
      heading('Точки присоединения'),
      pointTable(data.points),
      heading('Границы балансовой принадлежности и эксплуатационной ответственности'),
      paragraph(
        'Граница проходит в точке присоединения: до неё за электрические сети отвечает сетевая организация, ' +
          'после неё — заявитель.',
      ),
      ...conclusion(data),
      ...signature(data),
    ],
  };
}

function conclusion(data: ConnectionAct): Block[] {
  const texts = [
    data.suppliedUntil &&
      `Присоединение временное: электроснабжение по временной схеме действует до ${formatDate(data.suppliedUntil)}.`,
    data.isSignedByApplicant && 'Заявитель подписывает акт в личном кабинете (пункт 19 Правил).',
    data.objectionsUntil &&
      `Подписи заявителя акт не требует. Замечания к нему принимаются через личный кабинет до ` +
        `${formatDate(data.objectionsUntil)} (пункт 110 Правил).`,
  ];
  return texts.flatMap((text) => (text ? [paragraph(text)] : []));
}
