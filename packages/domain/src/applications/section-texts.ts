import type { Locale } from '../messages.js';
import type { SectionName } from './form-field.js';
import { connectionMessages } from './sections/connection.messages.js';

export interface FieldText {
  label: string;
  hint?: string;
}

/** What a section says of itself, of its questions and of what they may be answered with. */
export interface SectionTexts {
  explanation: string;
  fields: Readonly<Record<string, FieldText>>;
  /** By question, then by answer. */
  choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words of each section, a file of its own: a form asks for them on the way to the section. */
export const loadSectionTexts: Readonly<
  Record<SectionName, () => Promise<Readonly<Record<Locale, SectionTexts>>>>
> = {
  connection: async () => connectionMessages, // a form begins with it
  object: async () => (await import('./sections/object.messages.js')).objectMessages,
  power: async () => (await import('./sections/power.messages.js')).powerMessages,
  generation: async () => (await import('./sections/generation.messages.js')).generationMessages,
  temporary: async () => (await import('./sections/temporary.messages.js')).temporaryMessages,
  technical: async () => (await import('./sections/technical.messages.js')).technicalMessages,
  stages: async () => (await import('./sections/stages.messages.js')).stagesMessages,
  supply: async () => (await import('./sections/supply.messages.js')).supplyMessages,
  applicant: async () => (await import('./sections/applicant.messages.js')).applicantMessages,
  contacts: async () => (await import('./sections/contacts.messages.js')).contactsMessages,
  extra: async () => (await import('./sections/extra.messages.js')).extraMessages,
};
