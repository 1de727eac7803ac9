import {
  attachmentMessages,
  changeText,
  fieldsOf,
  formatBasis,
  formMessages,
  sectionNames,
  type SectionName,
  sectionTitles,
  type ShownField,
} from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { formSubjectOf } from '../../applications/form-subject.js';
import { afterOf } from '../../applications/requests/after-filing.js';
import type { Moment } from '../../clock/moment.js';
import type {
  Answer,
  AnswerSection,
  ApplicationCopy,
} from '../../documents/application-copy-data.js';
import { localTime } from './local-time.js';
import { type Paper, paper } from './paper.js';
import { issued, partyOf } from './subject.js';

/** The application as it was filed, for printing. */
export function applicationCopy(application: FiledApplication, moment: Moment): Paper {
  return paper({ kind: 'application_copy', data: copyOf(application, moment) });
}

/** The same after a correction, with what has changed. */
export function correctedCopy(application: FiledApplication, moment: Moment): Paper {
  const { filing } = application;
  const { corrections } = afterOf(filing);
  const version = corrections.length + 1;
  const changes = corrections.at(-1)?.changes ?? [];
  return paper({
    kind: 'application_copy',
    data: {
      ...copyOf(application, moment),
      number: `${filing.number}-Р${version}`,
      correction: {
        version,
        at: localTime(moment.now, filing.region),
        changes: changes.map((change) => changeText(change, 'ru')),
      },
    },
  });
}

function copyOf(application: FiledApplication, moment: Moment): ApplicationCopy {
  const { filing, attachments } = application;
  const { kinds } = attachmentMessages.ru;
  return {
    ...issued(application, moment),
    number: filing.number,
    form: formatBasis(filing.category.form, 'ru'),
    applicant: partyOf(application),
    filedAt: localTime(filing.filedAt, filing.region),
    sections: sectionNames
      .map((name) => toSection(name, application))
      .filter((section) => section.answers.length > 0),
    attachments: attachments.map(({ kind, fileName }) => ({ kind: kinds[kind].label, fileName })),
  };
}

function toSection(name: SectionName, application: FiledApplication): AnswerSection {
  const { answers } = application;
  const fields = fieldsOf(name, formSubjectOf(application));
  const given = fields.flatMap((field) => toAnswer(field, answers[field.name]));
  return { title: sectionTitles.ru[name], answers: given };
}

function toAnswer(field: ShownField, answer: string | boolean | undefined): Answer[] {
  if (answer === undefined || answer === '') return [];
  const { label } = formMessages.ru.fields[field.name];
  return [{ label, value: toText(field, answer) }];
}

function toText({ name, choices, format }: ShownField, answer: string | boolean): string {
  if (typeof answer === 'boolean') return answer ? 'Да' : 'Нет';
  if (choices) return choiceText(name, answer);
  return format?.(answer) ?? answer;
}

function choiceText(name: string, answer: string): string {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> =
    formMessages.ru.choices;
  return choices[name]?.[answer] ?? answer;
}
