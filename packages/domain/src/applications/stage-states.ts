import type { Actor, Stage, StageState } from '@drsk/contract';
import type { ApplicationFacts } from './facts.js';
import { dateOf } from './history.js';
import { stageRows } from './stages.js';
import { completedOn, type StageRow } from './tracks/stage-row.js';

/** The stages with their states, deadlines and dates; none of a draft. */
export function stagesOf(facts: ApplicationFacts): Stage[] {
  if (dateOf(facts.history, 'submitted') === undefined) return [];
  const rows = stageRows(facts.category);
  const current = rows.find((row) => completedOn(facts, row) === undefined);
  return rows.map((row) => stageOf(facts, row, stateOf(facts, row, row === current)));
}

/** What is done early stays done: an applicant may be ready before the grid is. */
function stateOf(facts: ApplicationFacts, row: StageRow, isCurrent: boolean): StageState {
  if (completedOn(facts, row) !== undefined) return 'done';
  if (dateOf(facts.history, 'annulled') !== undefined) return 'stopped';
  return isCurrent ? 'current' : 'upcoming';
}

function stageOf(facts: ApplicationFacts, row: StageRow, state: StageState): Stage {
  const { name, basis, deadline } = row;
  return {
    name,
    state,
    actor: state === 'stopped' ? null : actorOf(row, facts),
    deadline: deadline?.(facts) ?? null,
    basis,
    completedOn: completedOn(facts, row) ?? null,
  };
}

function actorOf({ actor }: StageRow, facts: ApplicationFacts): Actor | null {
  return typeof actor === 'function' ? actor(facts) : actor;
}
