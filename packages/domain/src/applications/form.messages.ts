import type { AnswerName } from './form-field.js';
import type { FieldText } from './section-texts.js';
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

type FieldTexts = Readonly<Record<AnswerName, FieldText>>;

const ruFields: FieldTexts = {
  ...connectionMessages.ru.fields,
  ...objectMessages.ru.fields,
  ...powerMessages.ru.fields,
  ...generationMessages.ru.fields,
  ...temporaryMessages.ru.fields,
  ...technicalMessages.ru.fields,
  ...stagesMessages.ru.fields,
  ...supplyMessages.ru.fields,
  ...applicantMessages.ru.fields,
  ...contactsMessages.ru.fields,
  ...extraMessages.ru.fields,
};
const enFields: FieldTexts = {
  ...connectionMessages.en.fields,
  ...objectMessages.en.fields,
  ...powerMessages.en.fields,
  ...generationMessages.en.fields,
  ...temporaryMessages.en.fields,
  ...technicalMessages.en.fields,
  ...stagesMessages.en.fields,
  ...supplyMessages.en.fields,
  ...applicantMessages.en.fields,
  ...contactsMessages.en.fields,
  ...extraMessages.en.fields,
};

const ru = {
  fields: ruFields,
  choices: {
    ...connectionMessages.ru.choices,
    ...powerMessages.ru.choices,
    ...generationMessages.ru.choices,
    ...technicalMessages.ru.choices,
    ...stagesMessages.ru.choices,
    ...supplyMessages.ru.choices,
  },
};

const en: typeof ru = {
  fields: enFields,
  choices: {
    ...connectionMessages.en.choices,
    ...powerMessages.en.choices,
    ...generationMessages.en.choices,
    ...technicalMessages.en.choices,
    ...stagesMessages.en.choices,
    ...supplyMessages.en.choices,
  },
};

/** All questions of the form; a page takes them by section (`loadSectionTexts`). */
export const formMessages = { ru, en };
