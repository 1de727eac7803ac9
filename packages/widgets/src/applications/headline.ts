import { stageMessages } from '@drsk/domain';
import type { ApplicationStatus, StageName } from '@drsk/sdk';
import type { Language } from '../shared/language.js';
import { messages } from './application.messages.js';

/** Where an application stands: what the reader has to do, or what others are doing. */
export function headlineOf(
  status: ApplicationStatus,
  stage: StageName | undefined,
  language: Language,
): string {
  const text = messages[language];
  if (status === 'annulled' || status === 'withdrawn' || status === 'terminated')
    return text[status];
  if (status === 'incomplete') return text.supplyDocuments;
  return stage ? stageMessages[language].stages[stage].headline : text.completed;
}
