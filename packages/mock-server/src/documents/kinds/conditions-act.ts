import {
  addressing,
  connectionFacts,
  dashes,
  facts,
  heading,
  paragraph,
  signature,
  title,
} from '../blocks.js';
import type { Composition } from '../composition.js';
import { formatDate, formatReference } from '../format.js';
import { grid } from '../grid.js';
import type { ConditionsAct } from '../track-data.js';

/** Appendix 15: the applicant has done what the technical conditions ask for (п. 88, 110). */
export function composeConditionsAct(data: ConditionsAct): Composition {
  return {
    name: 'Акт',
    blocks: [
      ...title(data, 'Акт', 'о выполнении технических условий', '(приложение № 15 к Правилам)'),
      addressing(data, [
        ['Сетевая организация', `${grid.name}, филиал «${data.issuer.branch}»`],
        ['Технические условия', formatReference(data.technicalConditions)],
        ['Дата осмотра', formatDate(data.inspectedOn)],
      ]),
      heading('Характеристики присоединения'),
      facts(connectionFacts(data.connection)),
      heading('Проверено'),
      ...dashes(data.applicantWorks),
      paragraph(
        'По результатам проверки и осмотра электроустановок заявителя установлено, что мероприятия, отнесённые ' +
          'техническими условиями к обязанностям заявителя, выполнены в полном объёме. Замечаний нет.',
      ),
      ...(data.returnBy
        ? [
            paragraph(
              `Заявитель подписывает акт в личном кабинете не позднее ${formatDate(data.returnBy)} (пункт 88 Правил).`,
            ),
          ]
        : []),
      ...signature(data),
    ],
  };
}
