import type { Application, InspectionSlot, PayableInvoice, Payment } from '@drsk/contract';
import type { OperatorInput } from '../operator/operator.js';
import { readChoice, readText } from '../operator/input.js';
import { attach, reply, sign } from '../scenarios/steps.js';
import type { World } from '../scenarios/story.js';
import type { StepName } from './applicant-steps.js';

type Take = (world: World, input: OperatorInput) => Promise<unknown>;

/** How each is done: as a page of the account would, request by request. */
export const takes: Readonly<Record<StepName, Take>> = {
  sign,
  report_fulfilment: reply('fulfilment-notices'),
  withdraw: reply('withdrawal'),

  async supply_documents(world) {
    const { missingItems, id } = await look(world);
    for (const { attachmentKind, state } of missingItems)
      if (state === 'requested') await attach(attachmentKind)(world);
    await (await world.visitor()).post(`/applications/${id}/request-answers`);
  },

  async pay(world, input) {
    const { sandbox, subject } = world;
    const way = readChoice(input, 'way', ['sbp', 'card']);
    const client = await world.visitor();
    const { upcomingActions } = await look(world);
    const { items } = await client.get<{ items: PayableInvoice[] }>(
      `/invoices?applicationId=${subject.id}`,
    );
    const part =
      upcomingActions.find(({ partNumber }) => partNumber !== undefined)?.partNumber ?? 1;
    const invoiceNumber = items[0]?.number ?? '';
    const asked = { invoiceNumber, part, way, intent: `${invoiceNumber}/${part}` };
    const payment = await client.post<Payment>('/payments', { ...asked, returnUrl: ownPage });
    const order = (await sandbox.operator.bank.list()).find(
      ({ paymentId }) => paymentId === payment.id,
    );
    if (order) await sandbox.operator.bank.run(order.id, 'pay');
  },

  async choose_inspection_time(world) {
    const { etag, id, works } = await look(world);
    const client = await world.visitor();
    const { items } = await client.get<{ items: InspectionSlot[] }>(
      `/applications/${id}/inspection-slots`,
    );
    const slot = works?.appointment ?? items[0];
    const headers = { 'if-match': etag };
    await client.post(
      `/applications/${id}/inspection-appointment`,
      { startsAt: slot?.startsAt },
      headers,
    );
  },

  async refuse(world, input) {
    const reasons = readText(input, 'reasons');
    const { openAnswers } = await look(world);
    const open = openAnswers.find(({ decisions }) => decisions.includes('refuse'));
    const answer = { subject: open?.subject, decision: 'refuse', reasons };
    await reply('document-answers', answer)(world);
  },
};

/** Where the bank leads back to; nobody goes there. */
const ownPage = 'http://localhost/';

async function look({ visitor, subject }: World): Promise<Application> {
  return (await visitor()).get(`/applications/${subject.id}`);
}
