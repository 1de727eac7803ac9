import { askedOf } from './asked.js';
import type { Asked, FormField, FormSubject, SectionName } from './form-field.js';
import { applicantFields } from './sections/applicant.js';
import { connectionFields } from './sections/connection.js';
import { contactsFields } from './sections/contacts.js';
import { extraFields } from './sections/extra.js';
import { generationFields } from './sections/generation.js';
import { objectFields } from './sections/object.js';
import { powerFields } from './sections/power.js';
import { stagesFields } from './sections/stages.js';
import { supplyFields } from './sections/supply.js';
import { technicalFields } from './sections/technical.js';
import { temporaryFields } from './sections/temporary.js';

/** The whole form in its order; sections exist here only, answers are flat. */
const sections: Readonly<Record<SectionName, readonly FormField[]>> = {
  connection: connectionFields,
  object: objectFields,
  power: powerFields,
  generation: generationFields,
  temporary: temporaryFields,
  technical: technicalFields,
  stages: stagesFields,
  supply: supplyFields,
  applicant: applicantFields,
  contacts: contactsFields,
  extra: extraFields,
};

/** In the order of the form. */
export const sectionNames = [
  'connection',
  'object',
  'power',
  'generation',
  'temporary',
  'technical',
  'stages',
  'supply',
  'applicant',
  'contacts',
  'extra',
] as const satisfies readonly SectionName[];

/** A question as it stands for the answers so far. */
export interface ShownField extends Omit<FormField, 'isShown' | 'isRequired'> {
  isRequired: boolean;
}

/** The questions of a section that these answers call for. */
export function fieldsOf(section: SectionName, subject: FormSubject): ShownField[] {
  return shownIn(sections[section], askedOf(subject));
}

/** All questions that these answers call for, in the order of the form. */
export function shownFields(subject: FormSubject): ShownField[] {
  const asked = askedOf(subject);
  return sectionNames.flatMap((section) => shownIn(sections[section], asked));
}

function shownIn(fields: readonly FormField[], asked: Asked): ShownField[] {
  return fields
    .filter(({ isShown }) => isShown?.(asked) ?? true)
    .map(({ isShown: _isShown, isRequired, ...field }) => ({
      ...field,
      isRequired: isRequired?.(asked) ?? false,
    }));
}
