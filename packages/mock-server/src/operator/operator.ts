import type { Actor, ApplicationStatus, Attachment, StageName, StageState } from '@drsk/contract';
import type { Label, Moment } from '../clock/moment.js';
import type { Moments } from '../clock/moments.js';
import type { NextAction } from '../applicant/next-actions.js';
import { ProblemError } from '../http/reply.js';
import { type CaseQuery, matcherOf } from './case-query.js';

/** What the grid, the supplier or the bank can do to an application. */
export interface OperatorAction<Subject> {
  readonly name: string;
  readonly label: Label;
  /** What is asked of the person who presses the button. */
  readonly fields?: readonly OperatorField[];
  readonly isAllowed: (subject: Subject) => boolean;
  /** @throws {ProblemError} 422 when the input is of no use */
  readonly run: (subject: Subject, moment: Moment, input: OperatorInput) => Promise<void>;
}

export interface OperatorField {
  readonly name: string;
  readonly label: Label;
  /** Values to choose from; without them it is a line of text. */
  readonly choices?: readonly { readonly value: string; readonly label: Label }[];
  readonly isRequired?: boolean;
}

export type OperatorInput = Readonly<Record<string, string>>;

/** What a capability lets the operator see and do. */
export interface OperatorDesk<Subject> {
  /** All that have been filed, the newest first. */
  readonly list: (moment: Moment) => Promise<readonly Subject[]>;
  readonly get: (id: string, moment: Moment) => Promise<Subject | undefined>;
  readonly describe: (subject: Subject) => OperatorSubject;
  readonly actions: readonly OperatorAction<Subject>[];
  /** What the applicant may do now. */
  readonly stepsOf: (subject: Subject, moment: Moment) => readonly OfferedAction[];
}

/** An application as the operator sees it in a list. */
export interface OperatorSubject {
  readonly id: string;
  readonly number: string | null;
  readonly status: ApplicationStatus;
  readonly title: string;
  /** The address of the object, with coordinates where it has none. */
  readonly location: string;
  readonly applicantName: string;
  readonly files: readonly Pick<Attachment, 'id' | 'fileName' | 'scan'>[];
  /** Where it is or was stopped; null once it is through. */
  readonly stage: StageName | null;
  /** Whose turn it is. */
  readonly nextActor: Actor | null;
  /** Until when, a local date of the object's region. */
  readonly dueOn: string | null;
  /** The stages of its track, in their order. */
  readonly way: readonly { readonly stage: StageName; readonly state: StageState }[];
  /** What is to be done, the soonest first. */
  readonly next: readonly NextAction[];
}

export interface OperatorCase extends OperatorSubject {
  readonly actions: readonly OfferedAction[];
  /** What the applicant may do, and the sandbox in their place. */
  readonly steps: readonly OfferedAction[];
}

export interface FoundCases {
  readonly items: OperatorCase[];
  readonly total: number;
}

export interface OfferedAction {
  readonly name: string;
  readonly label: Label;
  readonly fields: readonly OperatorField[];
}

/** What happens to applications from the other side. */
export interface ApplicationOperator {
  /** What has been filed, and what may be done with it now. */
  list(query?: CaseQuery): Promise<OperatorCase[]>;
  /** The same, with how many there are without the limit. */
  search(query?: CaseQuery): Promise<FoundCases>;
  /** @throws {ProblemError} 404 when there is no such application */
  get(id: string): Promise<OperatorCase>;
  /** @throws {ProblemError} 404 when there is no such application or action, 409 when it is not its time */
  run(id: string, action: string, input?: OperatorInput): Promise<OperatorCase>;
}

export function createApplicationOperator<Subject extends object>(
  desk: OperatorDesk<Subject>,
  moments: Moments,
): ApplicationOperator {
  const describe = remembered(desk.describe);
  const search = (query: CaseQuery = {}): Promise<FoundCases> =>
    moments.run(async (moment) => {
      const { isNarrow, fits } = matcherOf(query);
      const all = await desk.list(moment);
      const found = isNarrow ? all.filter((subject) => fits(describe(subject))) : all;
      const shown = found.slice(0, query.limit).map((subject) => toCase(desk, subject, moment));
      return { items: shown, total: found.length };
    });
  return {
    search,
    get: (id) => moments.run(async (moment) => toCase(desk, await found(desk, id, moment), moment)),
    list: async (query) => (await search(query)).items,
    run: (id, name, input = {}) =>
      moments.run(async (moment) => {
        const action = desk.actions.find((candidate) => candidate.name === name);
        const subject = await found(desk, id, moment);
        if (!action) throw new ProblemError(404, 'not_found');
        if (!action.isAllowed(subject)) throw new ProblemError(409, 'stage_forbids');
        await action.run(subject, moment, input);
        return toCase(desk, await found(desk, id, moment), moment);
      }),
  };
}

/** A row never changes, nor does what is said of it: ten thousand are worked out once. */
function remembered<Subject extends object, Said>(
  describe: (subject: Subject) => Said,
): (subject: Subject) => Said {
  const known = new WeakMap<Subject, Said>();
  return (subject) => {
    const said = known.get(subject) ?? describe(subject);
    known.set(subject, said);
    return said;
  };
}

async function found<Subject>(
  desk: OperatorDesk<Subject>,
  id: string,
  moment: Moment,
): Promise<Subject> {
  const subject = await desk.get(id, moment);
  if (subject === undefined) throw new ProblemError(404, 'not_found');
  return subject;
}

function toCase<Subject>(
  desk: OperatorDesk<Subject>,
  subject: Subject,
  moment: Moment,
): OperatorCase {
  const allowed = desk.actions.filter(({ isAllowed }) => isAllowed(subject));
  const actions = allowed.map(({ name, label, fields = [] }) => ({ name, label, fields }));
  return { ...desk.describe(subject), actions, steps: desk.stepsOf(subject, moment) };
}
