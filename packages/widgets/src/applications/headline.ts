import { stageMessages } from '@drsk/domain';
import type { Actor, ApplicationStatus, StageName } from '@drsk/sdk';
import type { Language } from '../shared/language.js';
import { messages } from './application.messages.js';

interface Standing {
  status: ApplicationStatus;
  stage: StageName | undefined;
  actor: Actor | null | undefined;
}

/** Where an application stands: what the reader has to do, or what others are doing. */
export function headlineOf({ actor, stage, status }: Standing, language: Language): string {
  const text = messages[language];
  if (status === 'annulled' || status === 'withdrawn' || status === 'terminated')
    return text[status];
  if (status === 'suspended') return text.suspended;
  if (status === 'incomplete') return text.supplyDocuments;
  if (!stage) return text.completed;
  const { ownHeadlines, stages } = stageMessages[language];
  const own: Partial<Record<StageName, string>> = actor === 'applicant' ? ownHeadlines : {};
  return own[stage] ?? stages[stage].headline;
}
