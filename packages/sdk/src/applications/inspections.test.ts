import { describe, expect, it } from 'vitest';
import { answers, largeAnswers, pdf } from '../../test/application.js';
import { dropAfter } from '../../test/network.js';
import { signContract } from '../../test/contracts.js';
import { signedIn } from '../../test/setup.js';
import { ConflictError } from '../index.js';

/** The grid is to come and look. */
async function due() {
  const all = await signedIn();
  const { applications } = all.client;
  const { id } = await applications.create({ ...answers, ...largeAnswers });
  for (const kind of ['title_document', 'passport_copy', 'device_list'] as const)
    await applications.attachments.add(id, { kind, file: pdf });
  const etag = async (): Promise<string> => (await applications.get(id)).etag;
  const act = (name: string) => all.sandbox.operator.run(id, name);
  await applications.submit(id, { ifMatch: await etag() });
  for (const action of ['confirm_completeness', 'post_offer']) await act(action);
  await signContract(all, id);
  await act('complete_works');
  await applications.notifyFulfilment(id, {}, { ifMatch: await etag() });
  return { ...all, applications, id, etag, act };
}

describe('an inspection', () => {
  it('is arranged, once, though the answer got lost, and read by a calendar', async () => {
    const { applications, etag, id, network } = await due();
    const { inspections } = applications;
    const { items } = await inspections.slots(id);
    const [slot] = items;
    network.fail(dropAfter);
    const { works } = await inspections.choose(id, slot!.startsAt, { ifMatch: await etag() });
    expect(works?.appointment).toEqual({ ...slot, state: 'requested' });
    expect(await (await inspections.calendar(id)).text()).toContain('BEGIN:VEVENT');
    const cancelled = await inspections.cancel(id, { ifMatch: await etag() });
    expect(cancelled.works?.appointment).toBeUndefined();
  });

  it('takes only times that are free', async () => {
    const { applications, etag, id } = await due();
    const night = '2026-12-21T18:00:00Z';
    const choice = applications.inspections.choose(id, night, { ifMatch: await etag() });
    await expect(choice).rejects.toThrow(ConflictError);
    await expect(choice).rejects.toMatchObject({ code: 'slot_taken' });
  });

  it('is not arranged where none is due', async () => {
    const { act, applications, id } = await due();
    await act('pass_inspection');
    const slots = applications.inspections.slots(id);
    await expect(slots).rejects.toMatchObject({ code: 'stage_forbids' });
  });
});
