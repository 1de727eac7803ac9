import { always, type Condition, type FormField } from '../form-field.js';
import { line } from '../text-fields.js';

const isTemporary: Condition = ({ category }) => category.clause === '13';
const isMobile: Condition = (asked) =>
  isTemporary(asked) && asked.answers.temporaryKind === 'mobile';
const isForConstruction: Condition = (asked) =>
  isTemporary(asked) && asked.answers.temporaryKind === 'construction';

/** For how long, and until which connection: п. 13, section VII. */
export const temporaryFields: readonly FormField[] = [
  {
    name: 'temporaryMonths',
    kind: 'number',
    clause: '861/13',
    rules: ['temporary_months'],
    isShown: isMobile,
    isRequired: always,
  },
  {
    name: 'temporaryUntil',
    kind: 'date',
    clause: '861/13',
    rules: ['future_date'],
    isShown: isForConstruction,
    isRequired: always,
  },
  line({
    name: 'mainContractNumber',
    clause: '861/13',
    isShown: isForConstruction,
    isRequired: always,
  }),
  {
    name: 'mainContractOn',
    kind: 'date',
    clause: '861/13',
    rules: ['past_date'],
    isShown: isForConstruction,
    isRequired: always,
  },
];
