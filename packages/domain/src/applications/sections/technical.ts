import {
  type Condition,
  type FormField,
  ofClauses,
  ofLarge,
  type RowNumber,
  rowNumbers,
} from '../form-field.js';
import { parseCount } from '../power.js';
import { line } from '../text-fields.js';

const ofRest = ofClauses('9', '13(1)', '13(6)');
const describesLoad: Condition = (asked) => ofRest(asked) || asked.category.clause === '13';

/** What the large ones say of their load, points and equipment: п. 9 (г), (д), (ж)-(з(1)), (о). */
export const technicalFields: readonly FormField[] = [
  line({ name: 'loadKind', clause: '861/9(ж)', isShown: describesLoad, isRequired: describesLoad }),
  { name: 'hasDistortingLoads', kind: 'yesno', clause: '861/9(ж)', isShown: describesLoad },
  line({
    name: 'distortingLoads',
    clause: '861/9(ж)',
    isShown: (asked) => describesLoad(asked) && asked.answers.hasDistortingLoads === true,
  }),
  {
    name: 'pointCount',
    kind: 'number',
    clause: '861/9(д)',
    rules: ['count'],
    isShown: ofLarge,
    isRequired: ofLarge,
  },
  ...rowNumbers.flatMap(pointRow),
  amount('transformerCount', '861/9(г)', ['count']),
  amount('transformerKva', '861/9(г)', ['previous_power']),
  amount('generatorKva', '861/9(г)', ['previous_power']),
  amount('technologicalMinimumKw', '861/9(з)', ['previous_power']),
  amount('technologicalReserveKw', '861/9(з(1))', ['previous_power']),
  amount('emergencyReserveKw', '861/9(з(1))', ['previous_power']),
  line({
    name: 'reserveGrounds',
    clause: '861/9(з)',
    isShown: (asked) =>
      ofRest(asked) &&
      Boolean(asked.answers.technologicalReserveKw ?? asked.answers.emergencyReserveKw),
  }),
  { name: 'wantsBoundaryInside', kind: 'yesno', clause: '861/9(о)', isShown: ofRest },
];

/** Only who has such a thing answers. */
function amount(
  name: FormField['name'],
  clause: FormField['clause'],
  rules: NonNullable<FormField['rules']>,
): FormField {
  return { name, kind: 'number', clause, rules, isShown: ofRest };
}

/** One point is described by the power and the voltage of the whole. */
function pointRow(number: RowNumber): FormField[] {
  const isShown: Condition = (asked) => {
    const count = parseCount(asked.answers.pointCount ?? '') ?? 1;
    return ofLarge(asked) && count > 1 && number <= count;
  };
  const row = { list: 'points', number } as const;
  const common = { clause: '861/9(д)', row, isShown } as const;
  return [
    {
      ...common,
      name: `point${number}PowerKw`,
      kind: 'number',
      rules: ['power'],
      isRequired: isShown,
    },
    {
      ...common,
      name: `point${number}VoltageKv`,
      kind: 'choice',
      choices: ['0.4', '6', '10', '20', '35', '110'],
      isRequired: isShown,
    },
    line({ ...common, name: `point${number}Place` }),
  ];
}
