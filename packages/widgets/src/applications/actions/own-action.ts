import type {
  AnswerDecision,
  AnsweredSubject,
  Application,
  Document,
  DocumentKind,
  OpenAnswer,
  StageName,
  UpcomingAction,
} from '@drsk/sdk';
import { currentStage } from '../tracker/tracker-view.js';
import type { CardName } from './actions.messages.js';
import { visitOf } from './visit.js';
import type { VisitName } from './visits.messages.js';

export type ActionName = CardName | VisitName;

/** Something that the applicant can do now, with all that its card shows. */
export interface OwnAction {
  name: ActionName;
  basis: string;
  dueOn: string | null;
  /** Posted for it, oldest first. */
  documents: readonly Document[];
  /** What the documents are answered as, and how they may be. */
  answer?: { subject: AnsweredSubject; decisions: readonly AnswerDecision[] };
  /** What else it is listed as. */
  listed?: UpcomingAction;
}

/** Papers that are read before one answers; only those posted last count. */
const papers: Partial<Record<ActionName, readonly DocumentKind[]>> = {
  contract: ['contract_draft', 'technical_conditions', 'invoice', 'fee_calculation'],
  offer: ['contract_conditions', 'technical_conditions', 'invoice', 'fee_calculation'],
  conditions_act: ['conditions_act'],
  connection_act: ['connection_act'],
  objections: ['notice', 'conditions_act', 'connection_act'],
  furtherObjections: ['notice', 'conditions_act', 'connection_act'],
  fulfilment: ['technical_conditions'],
  remarks: ['remarks_list'],
  payment: ['invoice'],
};

/** What is listed among the things to come has a card here. */
const namesOfActions: Partial<Record<UpcomingAction['kind'], ActionName>> = {
  notify_fulfilment: 'fulfilment',
  remove_remarks: 'remarks',
  pay_part: 'payment',
};

/** Stages of what has no day to be done by. */
const undated: Partial<Record<ActionName, StageName>> = {
  fulfilment: 'fulfilment',
  remarks: 'inspection',
  visitRequested: 'inspection',
  visitConfirmed: 'inspection',
};

/** What waits for the applicant, the most urgent first. */
export function ownActionsOf(application: Application): OwnAction[] {
  const answers = application.openAnswers.map((answer) => toAnswering(answer, application));
  const others = application.upcomingActions.flatMap((action, index, all) =>
    all.findIndex(({ kind }) => kind === action.kind) === index
      ? toOwnAction(action, application)
      : [],
  );
  const actions = [...answers, ...visitOf(application), ...others];
  const now = currentStage(application)?.name;
  // Without a day of its own, what the stage is about comes first; the rest can wait.
  const dayOf = ({ dueOn, name }: OwnAction): string =>
    dueOn ?? (undated[name] === now ? '' : '9999');
  return actions.sort((first, second) => dayOf(first).localeCompare(dayOf(second)));
}

/** The application without what has a card: the list of things to come need not say it again. */
export function withoutOwnActions(application: Application): Application {
  const carded = ownActionsOf(application).map(({ listed }) => listed);
  const upcomingActions = application.upcomingActions.filter((action) => !carded.includes(action));
  return { ...application, upcomingActions };
}

function toAnswering(
  { subject, decisions, dueOn }: OpenAnswer,
  application: Application,
): OwnAction {
  const name = answeringName(subject, application);
  const stage = currentStage(application);
  const basis = stage?.deadline?.basis ?? stage?.basis ?? '';
  return {
    name,
    basis,
    dueOn,
    documents: papersOf(name, application),
    answer: { subject, decisions },
  };
}

/** In the simplified track paying is accepting, and one may object again after an answer (п. 105, 110). */
function answeringName(subject: AnsweredSubject, { category, timeline }: Application): ActionName {
  if (subject === 'offer') return category?.track === 'simplified' ? 'offer' : 'contract';
  if (subject !== 'final_document') return subject;
  const isAnswered = timeline.some(({ kind }) => kind === 'objections_answered');
  return isAnswered ? 'furtherObjections' : 'objections';
}

function toOwnAction(action: UpcomingAction, application: Application): OwnAction[] {
  const name = namesOfActions[action.kind];
  if (!name) return [];
  const { basis, dueOn } = action;
  const documents = papersOf(name, application);
  return [{ name, basis, dueOn, documents, listed: action }];
}

function papersOf(name: ActionName, { documents }: Application): Document[] {
  const kinds = papers[name] ?? [];
  return kinds.flatMap((wanted) => documents.findLast(({ kind }) => kind === wanted) ?? []);
}
