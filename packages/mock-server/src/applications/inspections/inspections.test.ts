import type { InspectionSlots } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { file, read } from '../../../test/applicant.js';
import { beginLife, type Life } from '../../../test/application-life.js';
import { recipeOf } from '../../../test/categories.js';
import { logIn } from '../../../test/sandbox-client.js';
import { signAwaited } from '../../../test/sign-awaited.js';
import type { SandboxOptions } from '../../sandbox/sandbox.js';

/** The grid is to come and look: on Tuesday, 5 January 2027 it was told that all is done. */
async function due(options: SandboxOptions = {}) {
  const life = await beginLife({ ...recipeOf('12'), ...options });
  await lead(life);
  const path = `/v1/applications/${life.id}/inspection-appointment`;
  let calls = 0;
  const send = async (to: string, body?: object) => {
    const client = await life.client();
    const { etag } = await read(client, life.id);
    return client.post(to, body, {
      'if-match': etag,
      'idempotency-key': `inspection-${(calls += 1)}`,
    });
  };
  return {
    ...life,
    slots: async (): Promise<string[]> => {
      const { body } = await (await life.client()).get(path.replace('appointment', 'slots'));
      return (body as InspectionSlots).items.map(({ startsAt }) => startsAt);
    },
    choose: (startsAt: string) => send(path, { startsAt }),
    cancel: () => send(`${path}/cancellation`),
    calendar: async () => (await life.client()).get(`${path}.ics`),
    appointment: async () => (await life.look()).works?.appointment,
  };
}

async function lead(life: Pick<Life, 'act' | 'goTo' | 'reply' | 'sign'>): Promise<void> {
  const { act, goTo, reply, sign } = life;
  await act('confirm_completeness');
  await act('post_offer');
  await sign();
  await goTo('2027-01-12');
  await act('complete_works');
  await reply('fulfilment-notices', { comment: 'Протоколы у меня' });
}

describe('a time for the inspection', () => {
  it('is chosen among free ones, confirmed, and kept by the grid', async () => {
    const { act, appointment, choose, letters, look, slots } = await due();
    const free = await slots();
    expect(free[0]).toBe('2027-01-14T00:00:00.000Z');
    expect(free.at(-1)).toBe('2027-01-22T07:00:00.000Z');
    const chosen = await choose(free[1]!);
    expect(chosen.status).toBe(200);
    expect(await appointment()).toMatchObject({ state: 'requested', startsAt: free[1] });
    const { timeline, upcomingActions } = await look();
    expect(timeline.at(-1)).toMatchObject({
      kind: 'inspection_time_chosen',
      actor: 'applicant',
      basis: 'ЛК/6.1',
      startsAt: free[1],
    });
    expect(upcomingActions).toContainEqual({
      kind: 'confirm_inspection_time',
      actor: 'grid',
      dueOn: '2027-01-13',
      basis: 'ЛК/6.2',
    });
    await act('confirm_inspection_time');
    expect(await appointment()).toMatchObject({ state: 'confirmed' });
    expect((await letters()).at(-1)).toBe('inspection-time-confirmed');
    const { upcomingActions: agreed } = await look();
    expect(agreed).toContainEqual(
      expect.objectContaining({ kind: 'inspect', dueOn: '2027-01-14' }),
    );
    await act('pass_inspection');
    expect(await appointment()).toBeUndefined();
  });

  it('is changed and given back', async () => {
    const { appointment, calendar, cancel, choose, look, slots } = await due();
    const [first, second] = await slots();
    await choose(first!);
    await choose(second!);
    expect(await appointment()).toMatchObject({ startsAt: second });
    expect((await cancel()).status).toBe(200);
    expect(await appointment()).toBeUndefined();
    expect((await look()).timeline.at(-1)).toMatchObject({ kind: 'inspection_time_cancelled' });
    expect((await cancel()).status).toBe(404);
    expect((await calendar()).status).toBe(404);
    expect(await slots()).toContain(first);
  });

  it('is proposed by the grid, and accepted by choosing it', async () => {
    const { act, appointment, choose, letters, look, slots } = await due();
    const nowhere = act('propose_inspection_time', { startsAt: '01.01.2027, 03:00' });
    await expect(nowhere).rejects.toMatchObject({ reply: { status: 422 } });
    await act('propose_inspection_time', { startsAt: '15.01.2027, 11:00' });
    const proposed = await appointment();
    expect(proposed).toMatchObject({ state: 'proposed', startsAt: '2027-01-15T02:00:00.000Z' });
    expect((await letters()).at(-1)).toBe('inspection-time-proposed');
    const { upcomingActions } = await look();
    expect(upcomingActions.find(({ kind }) => kind === 'choose_inspection_time')).toMatchObject({
      actor: 'applicant',
      dueOn: '2027-01-14',
    });
    expect(await slots()).toContain(proposed!.startsAt);
    await choose(proposed!.startsAt);
    expect(await appointment()).toMatchObject({ state: 'confirmed' });
    expect((await look()).timeline.at(-1)).toMatchObject({ kind: 'inspection_time_accepted' });
  });

  it('is proposed and confirmed by a grid that acts by itself', async () => {
    const { appointment, choose, goTo, slots } = await due({ operator: 'automatic' });
    await goTo('2027-01-14');
    expect(await appointment()).toMatchObject({ state: 'proposed' });
    const last = (await slots()).at(-1)!;
    await choose(last);
    await goTo('2027-01-16');
    expect(await appointment()).toMatchObject({ state: 'confirmed', startsAt: last });
  });

  it('never goes to two', async () => {
    const one = await due();
    const { sandbox } = one;
    const recipe = recipeOf('12');
    const client = await logIn(sandbox, sandbox.people[recipe.person]!);
    const { id } = await file(client, recipe.answers, recipe.attachments);
    let calls = 0;
    const send = async (path: string, body: object) => {
      const session = await logIn(sandbox, sandbox.people[recipe.person]!);
      const { etag } = await read(session, id);
      const headers = { 'if-match': etag, 'idempotency-key': `another-${(calls += 1)}` };
      return session.post(`/v1/applications/${id}/${path}`, body, headers);
    };
    await sandbox.operator.run(id, 'confirm_completeness');
    await sandbox.operator.run(id, 'post_offer');
    await signAwaited(sandbox, await logIn(sandbox, sandbox.people[recipe.person]!), id);
    await sandbox.operator.run(id, 'complete_works');
    await send('fulfilment-notices', {});

    const [startsAt] = await one.slots();
    const choices = await Promise.all([
      one.choose(startsAt!),
      send('inspection-appointment', { startsAt }),
    ]);
    const refused = choices.find(({ status }) => status === 409)!;
    expect(choices.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(refused.body).toMatchObject({
      code: 'slot_taken',
      title: 'Это время уже занято, выберите другое',
    });
  });

  it('is read by calendars', async () => {
    const { act, calendar, choose, slots } = await due();
    await choose((await slots())[0]!);
    const read = async () => {
      const { body, headers } = await calendar();
      expect(headers.get('content-type')).toContain('text/calendar');
      return new TextDecoder().decode(body as Uint8Array);
    };
    expect(await read()).toContain('STATUS:TENTATIVE');
    await act('confirm_inspection_time');
    const text = await read();
    for (const line of ['STATUS:CONFIRMED', 'DTSTART:20270114T000000Z', '28-26-000001'])
      expect(text).toContain(line);
  });

  it('is asked for where an inspection is due, and nowhere else', async () => {
    const life = await beginLife(recipeOf('12'));
    const client = await life.client();
    const path = `/v1/applications/${life.id}/inspection-slots`;
    expect(await client.get(path)).toMatchObject({
      status: 409,
      body: { code: 'stage_forbids' },
    });
    const stranger = await logIn(life.sandbox, life.sandbox.people[0]!);
    expect((await stranger.get(path)).status).toBe(404);
  });
});

describe('files of a report', () => {
  it('go with it, and are the grid’s from then on', async () => {
    const life = await beginLife(recipeOf('12'));
    await life.act('confirm_completeness');
    await life.act('post_offer');
    await life.sign();
    await life.attach('other');
    const { id } = (await life.look()).attachments.at(-1)!;
    const gone = await life.reply('fulfilment-notices', { attachmentIds: ['att-0'] });
    expect(gone).toMatchObject({
      status: 422,
      body: { fields: { '/attachmentIds': { code: 'file_gone' } } },
    });
    expect((await life.reply('fulfilment-notices', { attachmentIds: [id] })).status).toBe(200);
    const { attachments } = await life.look();
    expect(attachments.find((attachment) => attachment.id === id)).toMatchObject({ isHeld: true });
  });
});
