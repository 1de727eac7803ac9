import type { Locale } from '../messages.js';
import type { AnswerName } from './form-field.js';
import type { FieldText, SectionTexts } from './section-texts.js';
import { applicantMessages } from './sections/applicant.messages.js';
import { connectionMessages } from './sections/connection.messages.js';
import { contactsMessages } from './sections/contacts.messages.js';
import { extraMessages } from './sections/extra.messages.js';
import { generationMessages } from './sections/generation.messages.js';
import { objectMessages } from './sections/object.messages.js';
import { powerMessages } from './sections/power.messages.js';
import { stagesMessages } from './sections/stages.messages.js';
import { supplyMessages } from './sections/supply.messages.js';
import { technicalMessages } from './sections/technical.messages.js';
import { temporaryMessages } from './sections/temporary.messages.js';

/** The words of every question, whichever section asks it. */
export interface FormTexts {
  fields: Readonly<Record<AnswerName, FieldText>>;
  choices: NonNullable<SectionTexts['choices']>;
}

/** All questions of the form; a page takes them by section (`loadSectionTexts`). */
export const formMessages: Readonly<Record<Locale, FormTexts>> = {
  get ru() {
    return textsIn('ru');
  },
  // Put together when they are asked for: the bundle for pages brings English later than this file.
  get en() {
    return textsIn('en');
  },
};

function textsIn(locale: Locale): FormTexts {
  return {
    fields: {
      ...connectionMessages[locale].fields,
      ...objectMessages[locale].fields,
      ...powerMessages[locale].fields,
      ...generationMessages[locale].fields,
      ...temporaryMessages[locale].fields,
      ...technicalMessages[locale].fields,
      ...stagesMessages[locale].fields,
      ...supplyMessages[locale].fields,
      ...applicantMessages[locale].fields,
      ...contactsMessages[locale].fields,
      ...extraMessages[locale].fields,
    },
    choices: {
      ...connectionMessages[locale].choices,
      ...powerMessages[locale].choices,
      ...generationMessages[locale].choices,
      ...technicalMessages[locale].choices,
      ...stagesMessages[locale].choices,
      ...supplyMessages[locale].choices,
      ...applicantMessages[locale].choices,
    },
  };
}
