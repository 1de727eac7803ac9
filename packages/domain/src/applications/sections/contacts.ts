import { emailRules } from '../../field-rules.js';
import { normalizeEmail } from '../../identifiers/email.js';
import { formatPhone } from '../../identifiers/phone.js';
import { always, type FormField } from '../form-field.js';
import { personName, tidied } from '../text-fields.js';

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
    isShown: ({ answers }) => answers.isFiledByRepresentative === true,
    isRequired: ({ answers }) => answers.isFiledByRepresentative === true,
  }),
];
