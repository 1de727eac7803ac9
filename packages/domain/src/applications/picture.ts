import type { Actor, Stage, UpcomingAction } from '@drsk/contract';
import { upcomingActions } from './actions.js';
import { effectiveHistory } from './requests/effective-history.js';
import { stagesOf } from './stage-states.js';
import type { ApplicationFacts } from './facts.js';

/** An application as its applicant sees it: where it is, who acts next and until when. */
export interface Picture {
  /** In order; none of a draft. */
  stages: Stage[];
  /** Soonest first. */
  upcomingActions: UpcomingAction[];
  /** Where it is, or was stopped; null for a draft and for one that is through. */
  currentStage: Stage | null;
  nextActor: Actor | null;
  dueOn: string | null;
}

export function pictureOf(given: ApplicationFacts): Picture {
  const facts = { ...given, history: effectiveHistory(given.history) };
  const stages = stagesOf(facts);
  const currentStage =
    stages.find(({ state }) => state === 'current' || state === 'stopped') ?? null;
  const isRunning = currentStage?.state === 'current';
  return {
    stages,
    upcomingActions: upcomingActions(facts, stages),
    currentStage,
    nextActor: isRunning ? currentStage.actor : null,
    dueOn: isRunning ? lastDayOf(currentStage) : null,
  };
}

/** While its clock stands still, nobody knows it. */
function lastDayOf({ deadline }: Stage): string | null {
  return deadline?.pausedOn === null ? deadline.dueOn : null;
}
