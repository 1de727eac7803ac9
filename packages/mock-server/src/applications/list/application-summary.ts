import type { ApplicationSummary } from '@drsk/contract';
import type { Picture } from '@drsk/domain';
import type { ApplicationRow } from '../application.js';

/** An application as a line of a list; a draft has no picture. */
export function toSummary(row: ApplicationRow, picture: Picture | null): ApplicationSummary {
  const { id, status, createdAt, updatedAt, filing } = row;
  return {
    id,
    number: filing?.number ?? null,
    status,
    ...objectOf(row),
    createdAt,
    updatedAt,
    submittedAt: filing?.filedAt ?? null,
    ...(picture ? stateOf(picture) : noState),
  };
}

type ObjectFacts = Pick<
  ApplicationSummary,
  'regionCode' | 'objectName' | 'objectAddress' | 'powerKw' | 'generationKw'
>;

function objectOf({ answers, filing }: ApplicationRow): ObjectFacts {
  const { objectName = null, objectAddress = null, powerKw = null } = answers;
  const regionCode = filing?.region ?? answers.regionCode ?? null;
  const generationKw = (answers.hasMicrogeneration && answers.generationKw) || null;
  return { regionCode, objectName, objectAddress, powerKw, generationKw };
}

type State = Pick<
  ApplicationSummary,
  'currentStage' | 'stageNumber' | 'stageCount' | 'nextActor' | 'dueOn' | 'nextPayment'
>;

const noState: State = {
  currentStage: null,
  stageNumber: null,
  stageCount: null,
  nextActor: null,
  dueOn: null,
  nextPayment: null,
};

function stateOf(picture: Picture): State {
  const { currentStage, nextActor, dueOn, stages } = picture;
  return {
    currentStage: currentStage?.name ?? null,
    stageNumber: currentStage ? stages.indexOf(currentStage) + 1 : null,
    stageCount: stages.length,
    nextActor,
    dueOn,
    nextPayment: nextPaymentOf(picture),
  };
}

function nextPaymentOf({ upcomingActions }: Picture): ApplicationSummary['nextPayment'] {
  const { amountKopecks, dueOn, partNumber } =
    upcomingActions.find(({ kind }) => kind === 'pay_part') ?? {};
  return amountKopecks !== undefined && partNumber !== undefined && dueOn
    ? { partNumber, amountKopecks, dueOn }
    : null;
}
