import type { Actor, Stage, StageName, StageState } from '@drsk/contract';
import { dateOf, waitsForDocumentsSince } from './history.js';
import { type ApplicationFacts, stageNames, stages } from './stages.js';

/** The stages with their states, deadlines and dates; none of a draft. */
export function stagesOf(facts: ApplicationFacts): Stage[] {
  if (dateOf(facts.history, 'submitted') === undefined) return [];
  const current = stageNames.findIndex((name) => !isCompleted(facts, name));
  const reached = current === -1 ? stageNames.length : current;
  return stageNames.map((name, index) => stageOf(facts, name, stateOf(facts, index - reached)));
}

function isCompleted({ history }: ApplicationFacts, name: StageName): boolean {
  return dateOf(history, stages[name].completedBy) !== undefined;
}

function stateOf({ history }: ApplicationFacts, distance: number): StageState {
  if (distance < 0) return 'done';
  if (dateOf(history, 'annulled') !== undefined) return 'stopped';
  return distance === 0 ? 'current' : 'upcoming';
}

function stageOf(facts: ApplicationFacts, name: StageName, state: StageState): Stage {
  const { basis, completedBy, deadline } = stages[name];
  return {
    name,
    state,
    actor: state === 'stopped' ? null : actorOf(facts, name),
    deadline: deadline?.(facts) ?? null,
    basis,
    completedOn: state === 'done' ? (dateOf(facts.history, completedBy) ?? null) : null,
  };
}

function actorOf({ history }: ApplicationFacts, name: StageName): Actor | null {
  const waits = name === 'completeness' && waitsForDocumentsSince(history) !== undefined;
  return waits ? 'applicant' : stages[name].actor;
}
