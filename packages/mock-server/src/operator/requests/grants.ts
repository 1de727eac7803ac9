import type { RequestKind } from '@drsk/contract';
import { afterFilingTermsOn, formatDate, localDate, parseDate } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import {
  afterOf,
  type StoredRequest,
  withAfter,
} from '../../applications/requests/after-filing.js';
import type { Moment } from '../../clock/moment.js';
import { formatMoney } from '../../documents/format.js';
import type { OperatorInput } from '../operator.js';
import { correctedCopy } from '../papers/application-copy.js';
import { technicalConditions } from '../papers/offer-papers.js';
import type { Paper } from '../papers/paper.js';
import { duplicate } from './duplicate.js';
import { agreement, termination } from './request-papers.js';
import { newOwnerOf } from './new-owner.js';
import { lessPower } from './less-power.js';

/** One request that is being granted. */
export interface Granted {
  readonly application: FiledApplication;
  readonly request: StoredRequest;
  readonly moment: Moment;
}

interface Grant {
  /** What becomes of the application. */
  readonly change?: (granted: Granted, input: OperatorInput) => FiledApplication;
  /** What is posted, of the application after the change; `before` is the one that was asked about. */
  readonly papers: (granted: Granted, before: FiledApplication) => Paper[];
}

/** What granting means, kind by kind. */
export const grants: Readonly<Record<RequestKind, Grant>> = {
  owner_change: {
    change: ({ application, request }) => ({
      ...application,
      filing: withAfter(application.filing, { owner: newOwnerOf(request.answers) }),
    }),
    papers: (granted, before) => [
      reissued(granted),
      agreement(granted, {
        facts: [['Новый владелец', newOwnerOf(granted.request.answers).name]],
        paragraphs: [
          'Права и обязанности заявителя по договору перешли к новому владельцу. Технические условия оформлены на него.',
        ],
        application: before,
      }),
    ],
  },
  conditions_prolongation: {
    papers: (granted) => [reissued(granted, yearsOf(granted))],
  },
  document_duplicate: {
    papers: (granted) => duplicate(granted),
  },
  power_change: {
    change: lessPower,
    papers: (granted, before) => [
      correctedCopy(granted.application, granted.moment),
      reissued(granted),
      agreement(granted, {
        facts: [
          ['Мощность по договору была, кВт', before.answers.powerKw ?? ''],
          ['Мощность стала, кВт', granted.application.answers.powerKw ?? ''],
          ['Плата, ₽', formatMoney(granted.application.filing.offer?.calculation.feeKopecks ?? 0)],
        ],
        paragraphs: [
          'Остальные условия договора не меняются. Внесённое сверх новой платы возвращается плательщику по его заявлению.',
        ],
      }),
    ],
  },
  schedule_change: {
    change: ({ application, request }) => {
      const moved = movedPart(request);
      const { movedParts } = afterOf(application.filing);
      const others = movedParts.filter(({ number }) => number !== moved.number);
      return {
        ...application,
        filing: withAfter(application.filing, { movedParts: [...others, moved] }),
      };
    },
    papers: (granted) => {
      const { number, dueOn } = movedPart(granted.request);
      return [
        agreement(granted, {
          facts: [
            ['Часть платы', String(number)],
            ['Новый срок оплаты', formatDate(dueOn, 'ru')],
          ],
          paragraphs: ['Сроки остальных частей не меняются.'],
        }),
      ];
    },
  },
  termination: {
    papers: (granted) => [termination(granted)],
  },
};

function movedPart({ answers }: StoredRequest) {
  return {
    number: Number(answers['partNumber']),
    dueOn: parseDate(answers['newDueOn'] ?? '') ?? '',
  };
}

function reissued({ application, moment }: Granted, years?: number): Paper {
  const before = application.filing.documents.filter(({ kind }) => kind === 'technical_conditions');
  const suffix = `ТУ${before.length + 1}`;
  const term = years === undefined ? undefined : ({ amount: years, unit: 'year' } as const);
  return technicalConditions(application, moment, { suffix, ...(term && { term }) });
}

/** Longer by the same each time, up to the most that there is (п. 24). */
function yearsOf({ application, moment }: Granted): number {
  const { first, extension, most } = afterFilingTermsOn(
    localDate(moment.now, application.filing.region),
  ).conditionsYears;
  const granted = afterOf(application.filing).requests.filter(
    ({ kind, status }) => kind === 'conditions_prolongation' && status === 'granted',
  );
  return Math.min(first + extension * (granted.length + 1), most);
}
