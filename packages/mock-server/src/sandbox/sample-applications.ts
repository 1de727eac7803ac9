import { missingAttachments } from '@drsk/domain';
import { draftSubject } from '../applications/form-subject.js';
import { accountRowOf } from '../account/account-row.js';
import { backlogTable } from '../account/personas/backlog.js';
import {
  type ApplicationRow,
  applicationTable,
  type FiledApplication,
  isFiled,
} from '../applications/application.js';
import { attach } from '../applications/attachments.js';
import { createDraft } from '../applications/drafts.js';
import { fileDraft } from '../applications/submission.js';
import { later } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import { actions } from '../operator/actions/actions.js';
import { annul } from '../operator/annul.js';
import { grid } from '../operator/grid.js';
import { schedule } from '../operator/schedule.js';
import { notifyOfPast } from '../notifications/notify.js';
import { Outbox } from '../outbox/outbox.js';
import { sampleAnswers } from './sample-answers.js';
import { addSampleCopies, type SampleTemplate } from './sample-copies.js';
import { type SampleRecipe, sampleRecipes, type SampleStep } from './sample-recipes.js';

/** Makes the applications that a sample account is known for, if they are still to be made. */
export async function fillBacklog(accountId: string, moment: Moment): Promise<void> {
  const { transaction, settings } = moment;
  if (!(await transaction.get(backlogTable, accountId))) return;
  await transaction.remove(backlogTable, accountId);
  const recipes = sampleRecipes
    .flatMap((recipe) => Array.from({ length: recipe.count }, (_, index) => delayed(recipe, index)))
    .toSorted((a, b) => b.begun - a.begun);
  const templates: SampleTemplate[] = [];
  for (const [index, recipe] of recipes.entries()) {
    const id = await make(accountId, recipe, { index, moment });
    templates.push({ row: await read(id, moment), spread: recipe.spread });
  }
  if (settings.sampleApplications > templates.length)
    await addSampleCopies(templates, settings.sampleApplications, moment);
}

function delayed(recipe: SampleRecipe, days: number): SampleRecipe {
  return { ...recipe, begun: recipe.begun + days };
}

async function make(
  accountId: string,
  { begun, steps }: SampleRecipe,
  { index, moment }: { index: number; moment: Moment },
): Promise<string> {
  const { account } = await accountRowOf(accountId, moment);
  const then = ago(begun, moment);
  const draft = await createDraft(account, sampleAnswers(index), then);
  if (!steps) return draft.id;
  const kinds = missingAttachments([], draftSubject(draft, then.now));
  for (const kind of kinds) await attach(await read(draft.id, then), upload(kind), then);
  await grid.receive(await fileDraft(await read(draft.id, then), 'ru', then), then);
  for (const step of steps) await take(step, draft.id, moment);
  // In the past of its events nobody is reminded of anything.
  await schedule(await readFiled(draft.id, moment), moment);
  return draft.id;
}

async function take(
  [daysAgo, name, input = {}]: SampleStep,
  id: string,
  moment: Moment,
): Promise<void> {
  const then = ago(daysAgo, moment);
  const application = await readFiled(id, then);
  if (name === 'annul') return annul(application, then);
  const action = actions.find((candidate) => candidate.name === name);
  if (!action?.isAllowed(application)) throw new Error(`${name} is not what comes next`);
  return action.run(application, then, input);
}

/** The past, of which nobody gets letters any more. */
function ago(days: number, moment: Moment): Moment {
  const { now, transaction } = moment;
  const then = later(now, { days: -days });
  const outbox = new NoOutbox({ now: then, transaction });
  const past: Moment = {
    ...moment,
    now: then,
    outbox,
    notify: (news) => notifyOfPast(news, past),
  };
  return past;
}

class NoOutbox extends Outbox {
  override async send(): Promise<void> {}
}

async function read(id: string, { transaction }: Moment): Promise<ApplicationRow> {
  const row = await transaction.get(applicationTable, id);
  if (!row) throw new Error(`There is no application ${id}`);
  return row;
}

async function readFiled(id: string, moment: Moment): Promise<FiledApplication> {
  const row = await read(id, moment);
  if (!isFiled(row)) throw new Error(`The application ${id} is a draft`);
  return row;
}

function upload(kind: Parameters<typeof attach>[1]['kind']) {
  const bytes = new TextEncoder().encode('%PDF-1.7\n%образец');
  const file = { fileName: 'Образец.pdf', mediaType: 'application/pdf', bytes };
  return { kind, file, locale: 'ru' } as const;
}
