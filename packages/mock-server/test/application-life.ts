import type { Application, ApplicationAnswers, AttachmentKind, StageName } from '@drsk/contract';
import type { OperatorInput } from '../src/operator/operator.js';
import { createSandbox } from '../src/sandbox/create-sandbox.js';
import type { Sandbox, SandboxOptions } from '../src/sandbox/sandbox.js';
import { attach, file, household, read } from './applicant.js';
import { logIn } from './sandbox-client.js';
import { signAwaited } from './sign-awaited.js';

type Reply = 'corrections' | 'document-answers' | 'fulfilment-notices';

interface LifeOptions extends SandboxOptions {
  readonly person?: number;
  readonly answers?: ApplicationAnswers;
  readonly attachments?: readonly AttachmentKind[];
  /** Where it happens; a sandbox of its own unless given. */
  readonly sandbox?: Sandbox;
}

/** An application of Amur that arrived on Friday, 18 December 2026, and all that can be done to it. */
export async function beginLife(options: LifeOptions = {}) {
  const { person = 0, answers = household, attachments, ...sandboxOptions } = options;
  const { sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', ...sandboxOptions }) } = options;
  /** Sessions do not last as long as applications. */
  const client = () => logIn(sandbox, sandbox.people[person]!);
  let replies = 0;
  const { id } = await file(await client(), answers, attachments);
  return {
    sandbox,
    client,
    id,
    act: (name: string, input: OperatorInput = {}) => sandbox.operator.run(id, name, input),
    /** Eleven in the morning of a date of the region. */
    goTo: (date: string) => sandbox.clock.advance({ to: `${date}T02:00:00Z` }),
    today: async () => (await sandbox.clock.now()).slice(0, 10),
    attach: async (...kinds: Parameters<typeof attach>[2][]) =>
      attach(await client(), id, ...kinds),
    /** Corrects, objects to what is posted, or says that the applicant is ready. */
    reply: async (path: Reply, body: object = {}) => {
      const session = await client();
      const { etag } = await read(session, id);
      const headers = { 'if-match': etag, 'idempotency-key': `${path}-${(replies += 1)}` };
      return session.post(`/v1/applications/${id}/${path}`, body, headers);
    },
    sign: async () => signAwaited(sandbox, await client(), id),
    answer: async () => (await client()).post(`/v1/applications/${id}/request-answers`),
    look: async (): Promise<Application> => read(await client(), id),
    /** The kinds of letters about the application, the oldest first; without those that remind of something. */
    letters: async () => {
      const letters = await sandbox.outbox.list({ channel: 'email' });
      const news = letters.filter(({ kind }) => kind !== 'deadline-reminder');
      return news.map(({ kind }) => kind.replace('application-', '')).toReversed();
    },
  };
}

export type Life = Awaited<ReturnType<typeof beginLife>>;

/** Each thing on the last day that the Rules leave for it. */
export async function leadToTheEnd({ act, goTo }: Pick<Life, 'act' | 'goTo'>): Promise<void> {
  for (const [date, ...actions] of lastDays) {
    await goTo(date!);
    for (const action of actions) await act(action);
  }
}

const lastDays = [
  ['2026-12-23', 'confirm_completeness'],
  ['2027-01-12', 'post_offer'],
  ['2027-01-19', 'receive_payment'],
  ['2027-01-21', 'inform_supplier'],
  ['2027-02-01', 'receive_payment'],
  ['2027-02-24', 'receive_payment'],
  ['2027-03-03', 'complete_works', 'admit_meter'],
  ['2027-03-04', 'post_notice'],
  ['2027-03-15', 'receive_payment'],
  ['2027-04-03', 'complete'],
];

export function dueOn({ stages }: Application, name: StageName): string | undefined {
  return stages.find((stage) => stage.name === name)?.deadline?.dueOn;
}
