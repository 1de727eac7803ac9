import type {
  Actor,
  Basis,
  InvoicePart,
  Stage,
  StageName,
  UpcomingAction,
  UpcomingActionKind,
} from '@drsk/contract';
import { dateOf, waitsForDocumentsSince } from './history.js';
import { knownDueOn } from './deadlines.js';
import { afterActions } from './requests/after-actions.js';
import type { ApplicationFacts } from './stages.js';

interface ActionRow {
  actor: Actor;
  basis: Basis;
  /** The stage whose deadline is the action's; without one it has none. */
  stage?: StageName;
}

/** What a stage asks of somebody. */
const rows = {
  check_completeness: { actor: 'grid', basis: '861/15', stage: 'completeness' },
  supply_documents: { actor: 'applicant', basis: '861/15', stage: 'completeness' },
  post_offer: { actor: 'grid', basis: '861/105', stage: 'offer' },
  pay_invoice: { actor: 'applicant', basis: '861/105', stage: 'payment' },
  carry_out_works: { actor: 'grid', basis: '861/16(б)', stage: 'works' },
  give_meter_access: { actor: 'applicant', basis: '861/108' },
  admit_meter: { actor: 'grid', basis: '861/109', stage: 'meter' },
  post_notice: { actor: 'grid', basis: '861/110', stage: 'notice' },
} as const satisfies Partial<Record<UpcomingActionKind, ActionRow>>;

const actionsIn = {
  filing: [],
  completeness: ['check_completeness', 'post_offer'],
  offer: ['post_offer'],
  payment: ['pay_invoice'],
  works: ['carry_out_works', 'give_meter_access'],
  meter: ['admit_meter', 'give_meter_access'],
  notice: ['post_notice'],
  done: [],
} as const satisfies Record<StageName, readonly (keyof typeof rows)[]>;

/** What is to be done next, by whom and until when; soonest first, what has no date last. */
export function upcomingActions(
  facts: ApplicationFacts,
  picture: readonly Stage[],
): UpcomingAction[] {
  if (dateOf(facts.history, 'annulled') !== undefined) return [];
  const actions = [
    ...stageActions(facts, picture),
    ...supplierActions(facts),
    ...payments(facts),
  ].concat(afterActions(facts));
  return actions.sort((first, second) => dayOf(first).localeCompare(dayOf(second)));
}

function stageActions(facts: ApplicationFacts, picture: readonly Stage[]): UpcomingAction[] {
  const current = picture.find(({ state }) => state === 'current');
  if (!current) return [];
  const isWaiting = waitsForDocumentsSince(facts.history) !== undefined;
  const kinds = isWaiting ? (['supply_documents'] as const) : actionsIn[current.name];
  return kinds.map((kind) => {
    const { actor, basis, stage }: ActionRow = rows[kind];
    const dueOn = picture.find(({ name }) => name === stage)?.deadline?.dueOn ?? null;
    return { kind, actor, basis, dueOn, ...(kind === 'pay_invoice' ? firstPart(facts) : {}) };
  });
}

/** The supplier gets a copy of the application and draws up its own contract meanwhile, 442 п. 39(3). */
function supplierActions({ history, ruleset, calendar }: ApplicationFacts): UpcomingAction[] {
  const concludedOn = dateOf(history, 'contract_concluded');
  const informedOn = dateOf(history, 'supplier_informed');
  if (concludedOn === undefined || dateOf(history, 'notice_posted') !== undefined) return [];
  if (informedOn === undefined) {
    const { supplierCopy } = ruleset.terms;
    const dueOn = knownDueOn(supplierCopy, concludedOn, calendar);
    return [{ kind: 'inform_supplier', actor: 'grid', basis: supplierCopy.basis, dueOn }];
  }
  const dueOn = knownDueOn(ruleset.supplyContract, informedOn, calendar);
  const { basis } = ruleset.supplyContract;
  return [{ kind: 'conclude_supply_contract', actor: 'supplier', basis, dueOn }];
}

/** The parts after the first one: they are owed once the contract is concluded. */
function payments({ history, parts = [] }: ApplicationFacts): UpcomingAction[] {
  if (dateOf(history, 'contract_concluded') === undefined) return [];
  return parts.filter(isOwed).map(({ dueOn, basis, ...part }) => ({
    kind: 'pay_part',
    actor: 'applicant',
    basis,
    dueOn,
    ...partFacts(part),
  }));
}

function isOwed({ dueOn, paidOn }: InvoicePart): boolean {
  return dueOn !== null && paidOn === null;
}

type PartFacts = Pick<UpcomingAction, 'amountKopecks' | 'partNumber'>;

function firstPart({ parts = [] }: ApplicationFacts): PartFacts {
  const [first] = parts;
  return first ? partFacts(first) : {};
}

function partFacts({
  amountKopecks,
  number,
}: Pick<InvoicePart, 'amountKopecks' | 'number'>): PartFacts {
  return { amountKopecks, partNumber: number };
}

function dayOf({ dueOn }: UpcomingAction): string {
  return dueOn ?? '9999';
}
