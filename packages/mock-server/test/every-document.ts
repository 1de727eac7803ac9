import type {
  Application,
  Calculation,
  DocumentKind,
  DocumentPackage,
  PayableInvoice,
} from '@drsk/contract';
import { company, household } from './applicant.js';
import { beginLife, leadToTheEnd, type Life } from './application-life.js';
import { recipeOf } from './categories.js';
import { posted } from './posted.js';
import { type PdfText, readPdf } from './read-pdf.js';

/** A document, what is in its file, and all that the API says besides when it was read. */
export interface ReadDocument {
  readonly document: DocumentPackage;
  readonly pdf: PdfText;
  readonly application: Application;
  readonly invoice: PayableInvoice | undefined;
  readonly calculation: Calculation | undefined;
}

/** The newest of each kind that the sandbox can post, from lives that bring them about. */
export async function everyDocument(): Promise<Map<DocumentKind, ReadDocument>> {
  const found = new Map<DocumentKind, ReadDocument>();
  for (const live of lives) {
    const life = await live();
    for (const one of await readAll(life)) found.set(one.document.kind, one);
  }
  return found;
}

const lives: (() => Promise<Life>)[] = [
  connectedCompany,
  connectedHousehold,
  () => requested('power_change', { powerKw: '10' }, 'grant_request'),
  () => requested('power_change', { powerKw: '10' }, 'refuse_request'),
  () => requested('termination', { reason: 'Участок продан' }, 'grant_request'),
  () => broken('request_documents', { attachmentKinds: 'location_plan', comment: 'Нужен план' }),
  annulled,
  withdrawn,
  suspended,
];

async function connectedCompany(): Promise<Life> {
  const life = await posted('12');
  await life.sign();
  await life.act('complete_works');
  await life.reply('fulfilment-notices');
  await life.act('list_remarks', { remarks: 'Нет повторного заземления' });
  await life.reply('fulfilment-notices');
  for (const action of ['pass_inspection', 'post_conditions_act']) await life.act(action);
  await life.sign();
  for (const action of ['energise', 'post_connection_act']) await life.act(action);
  return life;
}

async function connectedHousehold(): Promise<Life> {
  const life = await beginLife({ answers: household });
  await leadToTheEnd(life);
  return life;
}

async function requested(kind: string, answers: object, decision: string): Promise<Life> {
  const life = await beginLife();
  for (const action of ['confirm_completeness', 'post_offer', 'receive_payment'])
    await life.act(action);
  const path = `/v1/applications/${life.id}/requests`;
  await (await life.client()).post(path, { kind, answers, attachmentIds: [] });
  await life.act(decision, decision === 'refuse_request' ? { reason: 'Сеть построена' } : {});
  return life;
}

async function broken(action: string, input: Record<string, string>): Promise<Life> {
  const life = await beginLife();
  await life.act(action, input);
  return life;
}

async function annulled(): Promise<Life> {
  const life = await beginLife();
  for (const action of ['confirm_completeness', 'post_offer']) await life.act(action);
  await life.sandbox.clock.advance({ days: 60 });
  return life;
}

async function withdrawn(): Promise<Life> {
  const life = await beginLife();
  const { etag } = await life.look();
  const path = `/v1/applications/${life.id}/withdrawal`;
  await (await life.client()).post(path, { note: 'Участок продан' }, { 'if-match': etag });
  return life;
}

async function suspended(): Promise<Life> {
  const answers = { ...company, isMining: true, minerRegistryEntry: '№ 7 от 01.02.2026' };
  const life = await beginLife({ ...recipeOf('12(1)'), answers });
  await life.act('confirm_completeness');
  await life.act('suspend', { reason: 'Регион закрыт для майнинга' });
  await life.act('notify_suspension');
  return life;
}

async function readAll({ client, id, look }: Life): Promise<ReadDocument[]> {
  const session = await client();
  const application = await look();
  const items: DocumentPackage[] = (await session.get(`/v1/documents?applicationId=${id}`)).body
    .items;
  const [invoice] = (await session.get(`/v1/invoices?applicationId=${id}`)).body.items;
  const asked = await session.get(`/v1/applications/${id}/calculation`);
  const calculation = asked.status === 200 ? asked.body : undefined;
  const read: ReadDocument[] = [];
  for (const document of items.toReversed()) {
    const { body } = await session.get(`/v1/documents/${document.id}/content`);
    read.push({ document, pdf: await readPdf(body), application, invoice, calculation });
  }
  return read;
}
