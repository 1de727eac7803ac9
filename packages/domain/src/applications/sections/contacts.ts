import { emailRules } from '../../field-rules.js';
import { normalizeEmail } from '../../identifiers/email.js';
import { formatPhone } from '../../identifiers/phone.js';
import { always, type Condition, type FormField } from '../form-field.js';
import { line, personName, tidied } from '../text-fields.js';

const isRepresented: Condition = ({ answers }) => answers.isFiledByRepresentative === true;

/** How to reach the applicant, and who files: п. 9 (а), 10 (д). */
export const contactsFields: readonly FormField[] = [
  {
    name: 'phone',
    kind: 'phone',
    clause: '861/9(а)',
    ...tidied('phone', formatPhone),
    autocomplete: 'tel',
    isRequired: always,
  },
  {
    name: 'email',
    kind: 'email',
    clause: '861/9(а)',
    ...tidied('email', normalizeEmail),
    rules: emailRules,
    autocomplete: 'email',
    isRequired: always,
  },
  { name: 'isFiledByRepresentative', kind: 'yesno', clause: '861/10(д)' },
  personName({
    name: 'representativeName',
    clause: '861/10(д)',
    isShown: isRepresented,
    isRequired: isRepresented,
  }),
  // The document itself is demanded; its number and date are lines of the forms.
  line({ name: 'powerOfAttorneyNumber', clause: '861/10(д)', isShown: isRepresented }),
  {
    name: 'powerOfAttorneyOn',
    kind: 'date',
    clause: '861/10(д)',
    rules: ['past_date'],
    isShown: isRepresented,
  },
];
