import type { ApplicationSummary } from '@drsk/contract';
import { type ApplicationRow, type FiledApplication, isFiled } from './application.js';
import { pictureOfApplication } from './picture.js';

/** An application as a line of a list. */
export function toSummary(row: ApplicationRow): ApplicationSummary {
  const { id, status, answers, createdAt, updatedAt } = row;
  const { objectName = null, objectAddress = null, powerKw = null } = answers;
  const filed = isFiled(row) ? filedPart(row) : draftPart;
  return { id, status, objectName, objectAddress, powerKw, createdAt, updatedAt, ...filed };
}

type FiledPart = Pick<
  ApplicationSummary,
  'number' | 'submittedAt' | 'currentStage' | 'nextActor' | 'dueOn'
>;

const draftPart: FiledPart = {
  number: null,
  submittedAt: null,
  currentStage: null,
  nextActor: null,
  dueOn: null,
};

function filedPart(application: FiledApplication): FiledPart {
  const { number, filedAt } = application.filing;
  const { currentStage, nextActor, dueOn } = pictureOfApplication(application);
  const stage = currentStage?.name ?? null;
  return { number, submittedAt: filedAt, currentStage: stage, nextActor, dueOn };
}
