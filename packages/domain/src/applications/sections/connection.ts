import { always, type FormField, ofBusiness, ofIndividual, ofLegalEntity } from '../form-field.js';
import { line } from '../text-fields.js';

const reasons = ['new_construction', 'power_increase', 'category_change'] as const;

/** Why there is to be a connection, and of which kind: appendices 4 and 6, п. 2, 9 (б). */
export const connectionFields: readonly FormField[] = [
  {
    name: 'regionCode',
    kind: 'choice',
    choices: ['28', '25', '27', '79', '14'],
    clause: '861/9(б)',
    isRequired: always,
  },
  {
    name: 'purpose',
    kind: 'choice',
    choices: ['household', 'business'],
    clause: '861/14',
    isShown: ofIndividual,
    isRequired: ofIndividual,
  },
  {
    name: 'connectionReason',
    kind: 'choice',
    choices: [...reasons, 'other'],
    clause: '861/9',
    isShown: ofIndividual,
  },
  {
    name: 'connectionReason',
    kind: 'choice',
    choices: [...reasons, 'redistribution', 'other'],
    clause: '861/9',
    isShown: ofBusiness,
  },
  line({
    name: 'connectionReasonNote',
    clause: '861/9',
    isShown: ({ answers }) => answers.connectionReason === 'other',
  }),
  line({
    name: 'powerGiver',
    clause: '861/34',
    isShown: ({ category }) => category.clause === '34',
    isRequired: ({ category }) => category.clause === '34',
  }),
  { name: 'isTemporary', kind: 'yesno', clause: '861/13' },
  {
    name: 'temporaryKind',
    kind: 'choice',
    choices: ['mobile', 'construction'],
    clause: '861/13',
    isShown: ({ answers }) => answers.isTemporary === true,
    isRequired: always,
  },
  { name: 'hasMicrogeneration', kind: 'yesno', clause: '861/9' },
  { name: 'isMining', kind: 'yesno', clause: '861/117' },
  { name: 'isGridCompany', kind: 'yesno', clause: '861/13(1)', isShown: ofLegalEntity },
];
