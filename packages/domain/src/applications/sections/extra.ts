import { textRules } from '../../field-rules.js';
import { type Condition, type FormField, ofBusiness } from '../form-field.js';
import { line } from '../text-fields.js';

/** An individual may mine within the limits of the tax code without an entry. */
const isMiningBusiness: Condition = (asked) => ofBusiness(asked) && asked.answers.isMining === true;

/** What the applicant may choose or add. */
export const extraFields: readonly FormField[] = [
  {
    name: 'wantsInstallment',
    kind: 'yesno',
    clause: '861/104',
    isShown: ({ category, limits }) => limits.installmentClauses.includes(category.clause),
  },
  {
    name: 'isPublicBuyer',
    kind: 'yesno',
    clause: '861/103',
    isShown: (asked) => ofBusiness(asked) && asked.category.track === 'simplified',
  },
  line({
    name: 'minerRegistryEntry',
    clause: '861/117',
    isShown: isMiningBusiness,
    isRequired: isMiningBusiness,
  }),
  line({ name: 'infrastructureRegistryEntry', clause: '861/117', isShown: isMiningBusiness }),
  { name: 'comment', kind: 'note', clause: '861/9', rules: textRules },
];
