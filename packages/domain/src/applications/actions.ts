import type { Actor, Basis, InvoicePart, Stage, StageName, UpcomingAction } from '@drsk/contract';
import { knownDueOn } from './deadlines.js';
import { arrangingActions } from './inspections/arranging.js';
import type { ApplicationFacts } from './facts.js';
import { dateOf, lastOf } from './history.js';
import { afterActions } from './requests/after-actions.js';
import { actionsIn, type StageAction } from './tracks/stage-actions.js';

interface ActionRow {
  actor: Actor;
  basis: Basis;
  /** The stage whose deadline is the action's; without one it has none. */
  stage?: StageName;
}

/** What a stage asks of somebody. */
const rows: Readonly<Record<StageAction, ActionRow>> = {
  check_completeness: { actor: 'grid', basis: '861/15', stage: 'completeness' },
  supply_documents: { actor: 'applicant', basis: '861/15', stage: 'completeness' },
  post_offer: { actor: 'grid', basis: '861/105', stage: 'offer' },
  pay_invoice: { actor: 'applicant', basis: '861/105', stage: 'payment' },
  sign_contract: { actor: 'applicant', basis: '861/15', stage: 'signing' },
  carry_out_works: { actor: 'grid', basis: '861/16(б)', stage: 'works' },
  give_meter_access: { actor: 'applicant', basis: '861/108' },
  admit_meter: { actor: 'grid', basis: '861/109', stage: 'meter' },
  notify_fulfilment: { actor: 'applicant', basis: '861/85' },
  inspect: { actor: 'grid', basis: '861/90', stage: 'inspection' },
  remove_remarks: { actor: 'applicant', basis: '861/89' },
  post_conditions_act: { actor: 'grid', basis: '861/88', stage: 'conditions_act' },
  sign_conditions_act: { actor: 'applicant', basis: '861/88', stage: 'conditions_act' },
  energise: { actor: 'grid', basis: '861/7(д)', stage: 'energising' },
  post_connection_act: { actor: 'grid', basis: '861/19', stage: 'connection_act' },
  sign_connection_act: { actor: 'applicant', basis: '861/19', stage: 'connection_act' },
  disconnect: { actor: 'grid', basis: '861/13', stage: 'temporary_supply' },
  post_notice: { actor: 'grid', basis: '861/110', stage: 'notice' },
  answer_objections: { actor: 'grid', basis: '861/110', stage: 'done' },
};

/** What is to be done next, by whom and until when; soonest first, what has no date last. */
export function upcomingActions(
  facts: ApplicationFacts,
  picture: readonly Stage[],
): UpcomingAction[] {
  if (dateOf(facts.history, 'annulled') !== undefined) return [];
  const actions = [
    ...arrangingActions(facts, picture),
    ...stageActions(facts, picture),
    ...suspensionNotice(facts),
    ...supplierActions(facts),
    ...payments(facts),
    ...afterActions(facts),
  ];
  return actions.sort((first, second) => dayOf(first).localeCompare(dayOf(second)));
}

function stageActions(facts: ApplicationFacts, picture: readonly Stage[]): UpcomingAction[] {
  const current = picture.find(({ state }) => state === 'current');
  if (!current) return [];
  return actionsIn(current.name, facts).map((kind) => {
    const { actor, stage, basis } = rows[kind];
    const found = picture.find(({ name }) => name === stage);
    return {
      kind,
      actor,
      // The clause of a stage depends on the track; that of an action without one is its own.
      basis: found?.basis ?? basis,
      dueOn: (kind === 'inspect' && agreedOn(facts)) || (found?.deadline?.dueOn ?? null),
      ...(kind === 'pay_invoice' ? firstPart(facts) : {}),
    };
  });
}

/** A time that both sides have agreed on says when the grid comes. */
function agreedOn({ appointment }: ApplicationFacts): string | undefined {
  return appointment?.state === 'confirmed' ? appointment.on : undefined;
}

/** П. 118: the applicant is told why the consideration stands still. */
function suspensionNotice({ history, ruleset, calendar }: ApplicationFacts): UpcomingAction[] {
  const last = lastOf(history, ['suspended', 'suspension_notified', 'resumed']);
  if (last?.kind !== 'suspended') return [];
  const { basis, ...period } = ruleset.terms.suspensionNotice;
  const dueOn = knownDueOn(period, last.on, calendar);
  return [{ kind: 'notify_suspension', actor: 'grid', basis, dueOn }];
}

/** The supplier gets a copy of the application; in the simplified track it draws up its own contract, 442 п. 39(3). */
function supplierActions(facts: ApplicationFacts): UpcomingAction[] {
  const { history, ruleset, calendar, category } = facts;
  const { contractCopy, supplierCopy } = ruleset.terms;
  const concludedOn = dateOf(history, 'contract_concluded');
  const informedOn = dateOf(history, 'supplier_informed');
  if (concludedOn === undefined || hasFinalDocument(facts)) return [];
  const isSimplified = category.track === 'simplified';
  if (informedOn === undefined) {
    const copy = isSimplified ? supplierCopy : contractCopy;
    const dueOn = knownDueOn(copy, concludedOn, calendar);
    return [{ kind: 'inform_supplier', actor: 'grid', basis: copy.basis, dueOn }];
  }
  if (!isSimplified) return [];
  const dueOn = knownDueOn(ruleset.supplyContract, informedOn, calendar);
  const { basis } = ruleset.supplyContract;
  return [{ kind: 'conclude_supply_contract', actor: 'supplier', basis, dueOn }];
}

function hasFinalDocument({ history }: ApplicationFacts): boolean {
  return (['notice_posted', 'connection_act_posted'] as const).some(
    (kind) => dateOf(history, kind) !== undefined,
  );
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
