import { backlogTable } from '../account/personas/backlog.js';
import { accountTable } from '../account/tables.js';
import { schedule } from '../operator/schedule.js';
import { applicationTable, isFiled } from '../applications/application.js';
import { later } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import type { Sandbox, SandboxOptions } from '../sandbox/sandbox.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import type { State } from '../storage/state.js';
import type { Scenario, Step, Story, World } from './story.js';
import { Visitor } from './visitor.js';

/** What a scenario is built with: people who use a sandbox of its own. */
export interface Workshop {
  readonly createSandbox: (options: SandboxOptions) => Sandbox;
  readonly options: SandboxOptions;
  /** Does something in a state, at the instant at which it is. */
  readonly inState: (state: State, work: (moment: Moment) => Promise<void>) => Promise<State>;
  /** What those need whose access is counted in minutes. */
  readonly refresh: (moment: Moment) => Promise<void>;
}

/** Lives all stories of the scenarios, each step on its day, up to an instant; the state of that instant. */
export async function buildScenario(
  scenarios: readonly Scenario[],
  now: string,
  workshop: Workshop,
): Promise<State> {
  const stories = scenarios.flatMap((scenario) => scenario.stories);
  const tellers = stories.flatMap(tellersOf).toSorted((a, b) => b.step.daysAgo - a.step.daysAgo);
  const storage = createMemoryStorage();
  const begunAt = later(now, { days: -(tellers[0]?.step.daysAgo ?? 0) });
  const { seed, siteUrl, englishSiteUrl, apiUrl } = workshop.options;
  const sandbox = workshop.createSandbox({
    ...(seed !== undefined && { seed }),
    ...(siteUrl !== undefined && { siteUrl }),
    ...(englishSiteUrl !== undefined && { englishSiteUrl }),
    ...(apiUrl !== undefined && { apiUrl }),
    ...manyApplications(scenarios),
    now: begunAt,
    storage,
  });
  await tell(tellers, now, sandbox);
  await sandbox.clock.advance({ to: now });
  const state = await storage.snapshot();
  return workshop.inState(state, async (moment) => {
    await workshop.refresh(moment);
    if (scenarios.some(({ isWithoutMany }) => isWithoutMany)) await forgetBacklog(moment);
    await scheduleAll(moment);
  });
}

interface Teller {
  readonly step: Step;
  readonly story: Story;
  readonly subject: World['subject'];
}

function tellersOf(story: Story): Teller[] {
  const subject = { id: '' };
  return story.steps.map((step) => ({ step, story, subject }));
}

async function tell(tellers: readonly Teller[], now: string, sandbox: Sandbox): Promise<void> {
  let count = 0;
  const keys = (): string => `scenario-${(count += 1)}`;
  for (const { step, story, subject } of tellers) {
    await sandbox.clock.advance({ to: later(now, { days: -step.daysAgo }) });
    const visitor = (): Promise<Visitor> => Visitor.logIn(sandbox, story.login, keys);
    await step.take({ sandbox, visitor, subject });
  }
}

async function forgetBacklog({ transaction }: Moment): Promise<void> {
  const accounts = await transaction.list(accountTable, { index: 'login' });
  for (const { id } of accounts) await transaction.remove(backlogTable, id);
}

/** An automatic grid has its work on the clock. */
async function scheduleAll(moment: Moment): Promise<void> {
  if (moment.settings.operator !== 'automatic') return;
  const rows = await moment.transaction.list(applicationTable, { index: 'filed' });
  for (const row of rows) if (isFiled(row)) await schedule(row, moment);
}

function manyApplications(scenarios: readonly Scenario[]): SandboxOptions {
  const counts = scenarios.flatMap((scenario) => scenario.manyApplications ?? []);
  return counts.length > 0 ? { sampleApplications: Math.max(...counts) } : {};
}
