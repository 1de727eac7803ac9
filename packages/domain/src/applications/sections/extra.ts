import { textRules } from '../../field-rules.js';
import { type FormField, ofBusiness } from '../form-field.js';

/** What the applicant may choose or add. */
export const extraFields: readonly FormField[] = [
  { name: 'wantsInstallment', kind: 'yesno', clause: '861/104', isShown: ofBusiness },
  { name: 'isPublicBuyer', kind: 'yesno', clause: '861/103', isShown: ofBusiness },
  { name: 'comment', kind: 'note', clause: '861/9', rules: textRules },
];
