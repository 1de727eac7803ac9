import type { Locale } from '@drsk/domain';
import { loginKey } from '../account/login-key.js';
import { samplePeople } from '../account/personas/sample-people.js';
import { accountTable } from '../account/tables.js';
import { applicationTable, type FiledApplication, isFiled } from '../applications/application.js';
import type { Moment } from '../clock/moment.js';
import type { Moments } from '../clock/moments.js';
import { ProblemError } from '../http/reply.js';
import type { OperatorCase, OperatorInput } from '../operator/operator.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import type { World } from '../scenarios/story.js';
import { isStepName, offeredSteps } from './applicant-steps.js';
import type { SampleName } from './sample-filings.js';

/** Does what applicants do, for whoever has no page to do it on: through the account API, which answers as it would to them. */
export interface Applicant {
  /** Files a ready application of one of the sample people. @throws {ProblemError} 409 where the API refuses */
  file(sample: SampleName): Promise<OperatorCase>;
  /**
   * A step of an application: `steps` of it says which there are now.
   *
   * @throws {ProblemError} 404 where there is no such application or step, 409 when it is not its time or the API refuses, 422
   */
  take(id: string, step: string, input?: OperatorInput): Promise<OperatorCase>;
  /** The same, refused in another language than Russian. */
  speaking(language: Locale): Applicant;
}

interface ApplicantParts extends Pick<Sandbox, 'clock' | 'operator'> {
  readonly moments: Moments;
  /** The account API for whoever an account is named of in place of a token; nothing goes wrong there on purpose. */
  readonly fetch: Sandbox['fetch'];
}

export function createApplicant(parts: ApplicantParts, language: Locale = 'ru'): Applicant {
  const { moments, operator } = parts;
  return {
    async file(sample) {
      const { sampleFilings } = await import('./sample-filings.js');
      const { file } = await import('../scenarios/steps.js');
      const { login, filing } = sampleFilings[sample];
      const accountId = await moments.run((moment) => accountOf(login, moment));
      const world = await worldOf({ accountId, id: '', language }, parts);
      await throughApi(file(filing)(world));
      return operator.get(world.subject.id);
    },

    async take(id, step, input = {}) {
      const { accountId } = await moments.run((moment) => ready(id, step, moment));
      const { takes } = await import('./take-step.js');
      if (!isStepName(step)) throw new ProblemError(404, 'not_found');
      const world = await worldOf({ accountId, id, language }, parts);
      await throughApi(takes[step](world, input));
      return operator.get(id);
    },

    speaking: (other) => createApplicant(parts, other),
  };
}

/** @throws {ProblemError} 404 or 409 */
async function ready(id: string, step: string, moment: Moment): Promise<FiledApplication> {
  const application = await moment.transaction.get(applicationTable, id);
  if (!application || !isFiled(application) || !isStepName(step))
    throw new ProblemError(404, 'not_found');
  if (!offeredSteps(application, moment).some(({ name }) => name === step))
    throw new ProblemError(409, 'stage_forbids');
  return application;
}

/** @throws {ProblemError} 404 where a scenario has left nobody of that login */
async function accountOf(login: string, { transaction }: Moment): Promise<string> {
  const person = samplePeople.find((candidate) => candidate.login === login);
  const key = person && loginKey(person.applicantKind, login);
  const row = key === undefined ? undefined : await transaction.find(accountTable, 'login', key);
  if (!row) throw new ProblemError(404, 'not_found');
  return row.id;
}

interface Whose {
  readonly accountId: string;
  readonly id: string;
  readonly language: Locale;
}

async function worldOf(
  { accountId, id, language }: Whose,
  { moments, fetch, clock, operator }: ApplicantParts,
): Promise<World> {
  const { Visitor } = await import('../scenarios/visitor.js');
  const series = await moments.run(async ({ random }) => random.token('key'));
  let count = 0;
  const keys = (): string => `${series}-${(count += 1)}`;
  const visitor = new Visitor({ fetch, token: accountId, keys, language });
  return { sandbox: { clock, operator }, visitor: async () => visitor, subject: { id } };
}

/** @throws {ProblemError} 409 that says what the API said against it */
async function throughApi(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const { RefusedError } = await import('../scenarios/visitor.js');
    if (!(error instanceof RefusedError)) throw error;
    throw new ProblemError(409, 'stage_forbids', { detail: saidIn(error.body) });
  }
}

function saidIn(body: string): string {
  const { title, detail, fields = {} }: Refusal = JSON.parse(body);
  const texts = Object.values(fields).map(({ text }) => text);
  return [title, detail, ...texts].filter(Boolean).join('. ');
}

interface Refusal {
  readonly title?: string;
  readonly detail?: string;
  readonly fields?: Readonly<Record<string, { readonly text: string }>>;
}
