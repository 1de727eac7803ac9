import { always, type FormField, ofIndividual } from '../form-field.js';
import { line } from '../text-fields.js';

/** Why there is to be a connection, and of which kind: appendices 4 and 6, п. 9 (б). */
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
    choices: ['new_construction', 'power_increase', 'other'],
    clause: '861/9',
  },
  line({
    name: 'connectionReasonNote',
    clause: '861/9',
    isShown: ({ answers }) => answers.connectionReason === 'other',
  }),
  { name: 'isTemporary', kind: 'yesno', clause: '861/13' },
  { name: 'hasMicrogeneration', kind: 'yesno', clause: '861/9' },
  { name: 'isMining', kind: 'yesno', clause: '861/117' },
];
