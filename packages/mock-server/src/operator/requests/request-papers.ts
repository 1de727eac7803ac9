import { localDate, requestTitles } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import type { RequestPaper } from '../../documents/after-filing-data.js';
import { formatDate } from '../../documents/format.js';
import { type Paper, paper } from '../papers/paper.js';
import { subjectOf } from '../papers/subject.js';
import type { Granted } from './grants.js';

interface Words extends Pick<RequestPaper, 'facts' | 'paragraphs'> {
  /** Whose it is, where that is not the one after the change. */
  readonly application?: FiledApplication;
}

/** Numbered after its request. */
export function agreement(granted: Granted, words: Words): Paper {
  return paper({ kind: 'supplementary_agreement', data: requestPaper(granted, 'ДС', words) });
}

export function termination(granted: Granted): Paper {
  const { application, moment } = granted;
  const on = formatDate(localDate(moment.now, application.filing.region));
  return paper({
    kind: 'termination_agreement',
    data: requestPaper(granted, 'СР', {
      facts: [['Договор расторгнут с', on]],
      paragraphs: [
        'Работы по договору прекращаются. Платить следующие части не нужно, внесённые деньги возвращаются за вычетом ' +
          'понесённых расходов по заявлению плательщика.',
        'Для подключения объекта понадобится новая заявка.',
      ],
    }),
  });
}

export function refusal(granted: Granted, reason: string): Paper {
  return paper({
    kind: 'request_refusal',
    data: requestPaper(granted, 'ОТ', {
      facts: [['Причина отказа', reason]],
      paragraphs: ['Когда причина отпадёт, обращение можно подать снова через личный кабинет.'],
    }),
  });
}

function requestPaper(
  { application, request, moment }: Granted,
  letters: string,
  { application: addressee = application, facts, paragraphs }: Words,
): RequestPaper {
  const { region } = application.filing;
  const count = request.number.replace(/^.*\D/, '');
  return {
    ...subjectOf(addressee, moment, `${letters}${count}`),
    request: { number: request.number, issuedOn: localDate(request.filedAt, region) },
    about: requestTitles.ru.kinds[request.kind],
    facts,
    paragraphs,
  };
}
