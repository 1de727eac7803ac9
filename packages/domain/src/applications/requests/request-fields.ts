import { parseDate } from '../../calendar/typed-date.js';
import { addDays } from '../../calendar/local-date.js';
import { addressRules, textRules } from '../../field-rules.js';
import { parsePower } from '../power.js';
import {
  duplicable,
  type RequestAnswers,
  type RequestContext,
  type RequestedApplication,
  type RequestField,
  type RequestRule,
} from './request-field.js';

export const reason: RequestField = { name: 'reason', kind: 'note', rules: textRules };

const isOwner =
  (kind: string) =>
  ({ ownerKind }: RequestAnswers): boolean =>
    ownerKind === kind;

const ofPerson = { isShown: isOwner('individual'), isRequired: true } as const;

/** Who the new owner is: п. 60 (а), (в), and nothing more (п. 65). */
export const newOwner: readonly RequestField[] = [
  {
    name: 'ownerKind',
    kind: 'choice',
    choices: () => ['individual', 'sole_proprietor', 'legal_entity'],
    isRequired: true,
  },
  { name: 'ownerName', kind: 'text', rules: textRules, isRequired: true },
  { name: 'ownerPassportSeries', kind: 'digits', rules: ['passport_series'], ...ofPerson },
  { name: 'ownerPassportNumber', kind: 'digits', rules: ['passport_number'], ...ofPerson },
  { name: 'ownerPassportIssuedOn', kind: 'date', rules: ['past_date'], ...ofPerson },
  {
    name: 'ownerOgrnip',
    kind: 'digits',
    rules: ['ogrnip'],
    isShown: isOwner('sole_proprietor'),
    isRequired: true,
  },
  {
    name: 'ownerOgrn',
    kind: 'digits',
    rules: ['ogrn'],
    isShown: isOwner('legal_entity'),
    isRequired: true,
  },
  { name: 'ownerAddress', kind: 'address', rules: addressRules, isRequired: true },
];

/** Which document has been lost (п. 61). */
export const lostDocument: RequestField = {
  name: 'documentId',
  kind: 'choice',
  choices: ({ documents }) =>
    documents.filter(({ kind }) => duplicable.includes(kind)).map(({ id }) => id),
  isRequired: true,
};

/** More power is another connection (п. 2): only less can be asked for here (ЛК/3.3). */
export const lessPower: RequestField = {
  name: 'powerKw',
  kind: 'number',
  rules: ['power'],
  isRequired: true,
  check: (value, { application }) => {
    const present = parsePower(application.answers.powerKw ?? '') ?? 0;
    return (parsePower(value) ?? 0) < present ? undefined : 'power_not_less';
  },
};

export const unpaidPart: RequestField = {
  name: 'partNumber',
  kind: 'choice',
  choices: (application) => unpaidParts(application).map(({ number }) => String(number)),
  isRequired: true,
};

export const newDueDate: RequestField = {
  name: 'newDueOn',
  kind: 'date',
  isRequired: true,
  check: checkDueDate,
};

/** Parts that have a day to be paid by, and are not paid. */
export function unpaidParts({ invoice }: Pick<RequestedApplication, 'invoice'>) {
  return (invoice?.parts ?? []).filter(({ dueOn, paidOn }) => dueOn !== null && paidOn === null);
}

/** Later than it is, and not too late (ЛК/3.4). */
function checkDueDate(
  value: string,
  { application, answers, longestDelayDays }: RequestContext,
): RequestRule | undefined {
  const part = unpaidParts(application).find(
    ({ number }) => String(number) === answers['partNumber'],
  );
  const date = parseDate(value);
  if (!part?.dueOn) return undefined;
  if (date === undefined || date <= part.dueOn) return 'due_not_later';
  return date > addDays(part.dueOn, longestDelayDays) ? 'due_too_late' : undefined;
}
