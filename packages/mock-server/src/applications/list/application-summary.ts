import type { ApplicationSummary } from '@drsk/contract';
import type { ApplicationRow, FiledApplication } from '../application.js';
import { pictureOfApplication } from '../picture.js';

/** An application as a line of a list. */
export function toSummary(row: ApplicationRow): ApplicationSummary {
  const { id, status, answers, createdAt, updatedAt, filing } = row;
  const { objectName = null, objectAddress = null, powerKw = null } = answers;
  const { regionCode = null } = answers;
  const rest = filing ? filedPart({ ...row, filing }) : draftPart;
  return {
    id,
    status,
    regionCode,
    objectName,
    objectAddress,
    powerKw,
    createdAt,
    updatedAt,
    ...rest,
  };
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

function filedPart(
  application: FiledApplication,
): FiledPart & Pick<ApplicationSummary, 'regionCode'> {
  const { number, filedAt, region: regionCode } = application.filing;
  const { currentStage, nextActor, dueOn } = pictureOfApplication(application);
  const stage = currentStage?.name ?? null;
  return { number, submittedAt: filedAt, regionCode, currentStage: stage, nextActor, dueOn };
}
