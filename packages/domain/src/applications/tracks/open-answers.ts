import type { OpenAnswer } from '@drsk/contract';
import type { ApplicationFacts } from '../facts.js';
import { dateOf, isLast } from '../history.js';
import type { Picture } from '../picture.js';
import { since } from './stage-row.js';

/** What the applicant may sign or object to on a day, and until when. */
export function openAnswers(
  facts: ApplicationFacts,
  picture: Picture,
  today: string,
): OpenAnswer[] {
  const stage = picture.currentStage;
  if (stage?.state !== 'current') return [];
  return (answersIn[stage.name]?.(facts, picture) ?? [])
    .map((answer) => (isLate(answer, today) ? withoutRefusal(answer) : answer))
    .filter(({ decisions }) => decisions.length > 0);
}

type Answers = (facts: ApplicationFacts, picture: Picture) => OpenAnswer[];

const answersIn: Readonly<Record<string, Answers>> = {
  // Paying is accepting: it can only be refused (п. 105).
  payment: (facts) => {
    const { dueOn = null } = since(facts, facts.ruleset.terms.offerObjection) ?? {};
    return [{ subject: 'offer', decisions: ['refuse'], dueOn }];
  },
  signing: (_facts, { dueOn }) => [{ subject: 'offer', decisions: ['accept', 'refuse'], dueOn }],
  conditions_act: ({ history }, { dueOn }) =>
    dateOf(history, 'conditions_act_posted')
      ? [{ subject: 'conditions_act', decisions: ['accept'], dueOn }]
      : [],
  connection_act: ({ category, history }, { dueOn }) =>
    category.track !== 'simplified' && dateOf(history, 'connection_act_posted')
      ? [{ subject: 'connection_act', decisions: ['accept'], dueOn }]
      : [],
  done: ({ category, history }, { dueOn }) =>
    category.track !== 'simplified' || isLast(history, 'objected', 'objections_answered')
      ? []
      : [{ subject: 'final_document', decisions: ['refuse'], dueOn }],
};

/** Objections have a last day; a signature is welcome as long as the application is not annulled. */
function isLate({ dueOn }: OpenAnswer, today: string): boolean {
  return dueOn !== null && dueOn < today;
}

function withoutRefusal(answer: OpenAnswer): OpenAnswer {
  return { ...answer, decisions: answer.decisions.filter((decision) => decision === 'accept') };
}
