import {
  type AnswerName,
  type Condition,
  type FormField,
  isAnswered,
  ofClauses,
  ofLarge,
  type RowNumber,
  rowNumbers,
} from '../form-field.js';

const mayHave = ofClauses('12(1)', '34');

const hasTable: Condition = (asked) =>
  ofLarge(asked) || (mayHave(asked) && asked.answers.hasStages === true);

/** When which part of the power is to be there: the table of appendices 4-7, п. 9 (и). */
export const stagesFields: readonly FormField[] = rowNumbers.flatMap(stageRow);

/** The next row is asked for when there is something in the one before. */
function stageRow(number: RowNumber): FormField[] {
  const isShown: Condition = (asked) =>
    hasTable(asked) &&
    (number === 1 || rowNumbers.some((other) => other >= number - 1 && isBegun(other, asked)));
  // The first row is demanded of the large ones; whoever begins another one finishes it.
  const isRequired: Condition = (asked) =>
    ofLarge(asked) && (number === 1 || isBegun(number, asked));
  const row = { list: 'stages', number } as const;
  const common = { clause: '861/9(и)', row, isShown, isRequired } as const;
  return [
    { ...common, name: `stage${number}DesignMonth`, kind: 'month', rules: ['month'] },
    { ...common, name: `stage${number}CommissioningMonth`, kind: 'month', rules: ['month'] },
    { ...common, name: `stage${number}PowerKw`, kind: 'number', rules: ['power'] },
    {
      ...common,
      name: `stage${number}ReliabilityCategory`,
      kind: 'choice',
      choices: ['III', 'II', 'I'],
    },
  ];
}

function isBegun(
  number: RowNumber,
  { answers }: { answers: Partial<Record<AnswerName, string | boolean>> },
): boolean {
  return [
    answers[`stage${number}DesignMonth`],
    answers[`stage${number}CommissioningMonth`],
    answers[`stage${number}PowerKw`],
    answers[`stage${number}ReliabilityCategory`],
  ].some(isAnswered);
}
