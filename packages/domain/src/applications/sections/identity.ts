import { normalizeDocumentNumber } from '../../identifiers/document-number.js';
import { formatPassport, normalizePassport } from '../../identifiers/passport.js';
import { type Condition, type FormField, ofIndividual } from '../form-field.js';
import { line, tidied } from '../text-fields.js';

/** Who says nothing has the document of most. */
const hasPassport: Condition = (asked) =>
  ofIndividual(asked) && (asked.answers.identityDocument ?? 'passport') === 'passport';
const hasAnother: Condition = (asked) => ofIndividual(asked) && !hasPassport(asked);
const hasUnlisted: Condition = (asked) =>
  ofIndividual(asked) && asked.answers.identityDocument === 'other';

function question(field: Pick<FormField, 'name' | 'kind' | 'rules' | 'format'>, of: Condition) {
  return { clause: '861/9(а)', isShown: of, isRequired: of, ...field } as const;
}

/** What an individual proves with who they are: a passport or another document, п. 9 (а). */
export const identityFields: readonly FormField[] = [
  {
    name: 'identityDocument',
    kind: 'choice',
    choices: [
      'passport',
      'temporary_identity_card',
      'foreign_passport',
      'residence_permit',
      'refugee_certificate',
      'other',
    ],
    clause: '861/9(а)',
    isShown: ofIndividual,
  },
  question(
    { name: 'passportSeries', kind: 'digits', ...tidied('passport_series', formatPassport) },
    hasPassport,
  ),
  question(
    { name: 'passportNumber', kind: 'digits', ...tidied('passport_number', normalizePassport) },
    hasPassport,
  ),
  question({ name: 'passportIssuedOn', kind: 'date', rules: ['past_date'] }, hasPassport),
  // A line of appendix 6 that п. 9 does not demand.
  line({ name: 'passportIssuedBy', clause: '861/прил.6', isShown: hasPassport }),
  line({
    name: 'identityDocumentName',
    clause: '861/9(а)',
    isShown: hasUnlisted,
    isRequired: hasUnlisted,
  }),
  question(
    {
      name: 'identityDocumentNumber',
      kind: 'text',
      ...tidied('document_number', normalizeDocumentNumber),
    },
    hasAnother,
  ),
  question({ name: 'identityDocumentIssuedOn', kind: 'date', rules: ['past_date'] }, hasAnother),
  line({ name: 'identityDocumentIssuedBy', clause: '861/прил.6', isShown: hasAnother }),
];
