import type { ApplicationAnswers } from '@drsk/contract';
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
import { Outbox } from '../outbox/outbox.js';
import { type SampleRecipe, sampleRecipes, type SampleStep } from './sample-recipes.js';

/** Makes the applications that a sample account is known for, if they are still to be made. */
export async function fillBacklog(accountId: string, moment: Moment): Promise<void> {
  const { transaction } = moment;
  if (!(await transaction.get(backlogTable, accountId))) return;
  await transaction.remove(backlogTable, accountId);
  const applications = sampleRecipes
    .flatMap((recipe) => Array.from({ length: recipe.count }, (_, index) => delayed(recipe, index)))
    .toSorted((a, b) => b.begun - a.begun);
  for (const [index, recipe] of applications.entries())
    await make(accountId, recipe, { index, moment });
}

function delayed(recipe: SampleRecipe, days: number): SampleRecipe {
  return { ...recipe, begun: recipe.begun + days };
}

async function make(
  accountId: string,
  { begun, steps }: SampleRecipe,
  { index, moment }: { index: number; moment: Moment },
): Promise<void> {
  const { account } = await accountRowOf(accountId, moment);
  const then = ago(begun, moment);
  const draft = await createDraft(account, answersFor(index), then);
  if (!steps) return;
  const kinds = missingAttachments([], draftSubject(draft, then.now));
  for (const kind of kinds) await attach(await read(draft.id, then), upload(kind), then);
  await grid.receive(await fileDraft(await read(draft.id, then), 'ru', then), then);
  for (const step of steps) await take(step, draft.id, moment);
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
  return { ...moment, now: then, outbox: new NoOutbox({ now: then, transaction }) };
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

const objects = ['Магазин', 'Склад', 'Жилой дом', 'Котельная', 'Мастерская', 'Насосная станция'];

/** Of different objects, and of powers of one category: all of them go the same way. */
function answersFor(index: number): ApplicationAnswers {
  const object = objects[index % objects.length] ?? '';
  return {
    regionCode: '28',
    objectName: `${object} № ${index + 1}`,
    objectAddress: `г. Благовещенск, ул. Образцовая, д. ${index + 1}`,
    activityKind: 'Строительство',
    powerKw: String(20 + index * 5),
    reliabilityCategory: 'III',
    supplierContractKind: 'energy_supply',
    fullName: 'ООО «Таёжный застройщик»',
    inn: '2800000010',
    ogrn: '1022800000013',
    registeredAddress: '675000, Амурская область, г. Благовещенск, ул. Примерная, д. 10',
    phone: '+7 914 000-00-09',
    email: 'build@example.ru',
  };
}
