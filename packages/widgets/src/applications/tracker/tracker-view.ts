import type { Application, Stage } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { Language } from '../../shared/language.js';
import type { DateView } from '../dates.js';
import { headlineOf } from '../headline.js';

/** What every part of the tracker is drawn from. */
export interface TrackerView extends DateView {
  host: DrskElement;
  application: Application;
  /** Page of the application form. */
  formUrl: string | undefined;
}

/** Where the application is, or was stopped. */
export function currentStage({ stages }: Application): Stage | undefined {
  return stages.find(({ state }) => state === 'current' || state === 'stopped');
}

export function headlineAt(application: Application, language: Language): string {
  const { actor, name: stage } = currentStage(application) ?? {};
  return headlineOf({ status: application.status, stage, actor }, language);
}

/** The grid waits for documents (п. 15). */
export function waitsForDocuments({ status }: Application): boolean {
  return status === 'incomplete';
}
