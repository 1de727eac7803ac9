import type { Condition, FormField } from '../form-field.js';
import { always } from '../form-field.js';
import { line } from '../text-fields.js';

const isOwn: Condition = ({ answers }) => answers.hasMicrogeneration === true;

/** The applicant's own generator: 13(2)-13(6). */
export const generationFields: readonly FormField[] = [
  {
    name: 'generationKw',
    kind: 'number',
    clause: '861/13(4)',
    rules: ['power'],
    isShown: isOwn,
    isRequired: always,
  },
  {
    name: 'generatorCount',
    kind: 'number',
    clause: '861/13(4)',
    rules: ['count'],
    isShown: isOwn,
    isRequired: always,
  },
  {
    name: 'generationSource',
    kind: 'choice',
    choices: ['solar', 'wind', 'hydro', 'fuel', 'other'],
    clause: '861/13(4)',
    isShown: isOwn,
  },
  // It may not be bought yet.
  line({ name: 'generatorPassport', clause: '861/13(4)', isShown: isOwn }),
  { name: 'sellsGeneration', kind: 'yesno', clause: '861/13(4)', isShown: isOwn },
];
