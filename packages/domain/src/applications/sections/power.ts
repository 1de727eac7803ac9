import {
  always,
  type Condition,
  type FormField,
  ofBusiness,
  ofClauses,
  ofIndividual,
  ofLarge,
} from '../form-field.js';

/** A generator alone asks for no power, and another category needs no more of it. */
const mayAskForNone: Condition = ({ answers }) =>
  answers.hasMicrogeneration === true || answers.connectionReason === 'category_change';
const voltages = ['0.4', '6', '10'] as const;

/** Up to 15 kW category III is printed in an individual's form, section VII has no other. */
const choosesReliability: Condition = (asked) =>
  (ofBusiness(asked) || ofLarge(asked)) && asked.category.clause !== '13';

/** How much, and how reliably: п. 9 (г), (е), (и). */
export const powerFields: readonly FormField[] = [
  {
    name: 'powerKw',
    kind: 'number',
    clause: '861/9(г)',
    rules: ['power'],
    isShown: (asked) => !mayAskForNone(asked),
    isRequired: always,
  },
  {
    name: 'powerKw',
    kind: 'number',
    clause: '861/13(3)',
    rules: ['previous_power'],
    isShown: mayAskForNone,
    isRequired: always,
  },
  {
    name: 'previousPowerKw',
    kind: 'number',
    clause: '861/9(г)',
    rules: ['previous_power'],
    isRequired: ({ answers }) =>
      ['power_increase', 'category_change'].includes(answers.connectionReason ?? ''),
  },
  // Of the small ones п. 9 (г) demands the power only; without an answer it is 0.4 kV.
  {
    name: 'voltageKv',
    kind: 'choice',
    choices: voltages,
    clause: '861/прил.6',
    isShown: ofIndividual,
  },
  {
    name: 'voltageKv',
    kind: 'choice',
    choices: [...voltages, '20', '35', '110'],
    clause: '861/9(г)',
    isShown: ofBusiness,
  },
  {
    name: 'phases',
    kind: 'choice',
    choices: ['1', '3'],
    clause: '861/прил.6',
    isShown: ({ answers }) => answers.voltageKv === undefined || answers.voltageKv === '0.4',
  },
  {
    name: 'reliabilityCategory',
    kind: 'choice',
    choices: ['III', 'II', 'I'],
    clause: '861/9(е)',
    isShown: choosesReliability,
    isRequired: ofClauses('12(1)', '12', '9'),
  },
  ...(['firstCategoryKw', 'secondCategoryKw', 'thirdCategoryKw'] as const).map(
    (name): FormField => ({
      name,
      kind: 'number',
      clause: '861/прил.7',
      rules: ['previous_power'],
      isShown: (asked) =>
        ofLarge(asked) && ['I', 'II'].includes(asked.answers.reliabilityCategory ?? ''),
    }),
  ),
  {
    name: 'commissioningMonth',
    kind: 'month',
    clause: '861/9(и)',
    rules: ['month'],
    isShown: (asked) => !ofLarge(asked),
  },
  { name: 'hasStages', kind: 'yesno', clause: '861/прил.4', isShown: ofClauses('12(1)', '34') },
];
