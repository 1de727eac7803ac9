import { stageMessages } from '@drsk/domain';
import type { Actor, ApplicationStatus, StageName } from '@drsk/sdk';
import type { Language } from '../shared/language.js';
import { messages } from './application.messages.js';

interface Standing {
  status: ApplicationStatus;
  stage: StageName | undefined;
  actor: Actor | null | undefined;
}

/** Whatever the stage is. */
const standstills = ['annulled', 'withdrawn', 'terminated', 'suspended'] as const;

/** Where an application stands: what the reader has to do, or what others are doing. */
export function headlineOf({ actor, stage, status }: Standing, language: Language): string {
  const text = messages[language];
  const standstill = standstills.find((name) => name === status);
  if (standstill) return text[standstill];
  if (status === 'incomplete') return text.supplyDocuments;
  if (!stage) return text.completed;
  // All is connected, and it is the grid's turn for one thing alone.
  if (stage === 'done' && actor === 'grid') return text.answersObjections;
  const { ownHeadlines, stages } = stageMessages[language];
  const own: Partial<Record<StageName, string>> = actor === 'applicant' ? ownHeadlines : {};
  return own[stage] ?? stages[stage].headline;
}
