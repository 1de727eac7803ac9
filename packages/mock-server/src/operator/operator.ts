import type { Actor, ApplicationStatus, Attachment, StageName } from '@drsk/contract';
import type { Label, Moment } from '../clock/moment.js';
import type { Moments } from '../clock/moments.js';
import { ProblemError } from '../http/reply.js';

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
}

export interface OperatorCase extends OperatorSubject {
  readonly actions: readonly OfferedAction[];
}

export interface OfferedAction {
  readonly name: string;
  readonly label: Label;
  readonly fields: readonly OperatorField[];
}

/** What happens to applications from the other side. */
export interface ApplicationOperator {
  /** What has been filed, and what may be done with it now. */
  list(): Promise<OperatorCase[]>;
  /** @throws {ProblemError} 404 when there is no such application or action, 409 when it is not its time */
  run(id: string, action: string, input?: OperatorInput): Promise<OperatorCase>;
}

export function createApplicationOperator<Subject>(
  desk: OperatorDesk<Subject>,
  moments: Moments,
): ApplicationOperator {
  return {
    list: () =>
      moments.run(async (moment) =>
        (await desk.list(moment)).map((subject) => toCase(desk, subject)),
      ),
    run: (id, name, input = {}) =>
      moments.run(async (moment) => {
        const action = desk.actions.find((candidate) => candidate.name === name);
        const subject = await found(desk, id, moment);
        if (!action) throw new ProblemError(404, 'not_found');
        if (!action.isAllowed(subject)) throw new ProblemError(409, 'stage_forbids');
        await action.run(subject, moment, input);
        return toCase(desk, await found(desk, id, moment));
      }),
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

function toCase<Subject>(desk: OperatorDesk<Subject>, subject: Subject): OperatorCase {
  const allowed = desk.actions.filter(({ isAllowed }) => isAllowed(subject));
  const actions = allowed.map(({ name, label, fields = [] }) => ({ name, label, fields }));
  return { ...desk.describe(subject), actions };
}
