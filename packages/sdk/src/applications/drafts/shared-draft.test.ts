import { describe, expect, it } from 'vitest';
import { type Desk, atDesk } from '../../../test/drafts/desk.js';
import { dropAfter, dropBefore, pass } from '../../../test/network.js';

/** A draft in a tab, whose answers somebody changes elsewhere. */
async function shared() {
  const desk = await atDesk();
  const application = await desk.client.applications.create({ objectName: 'Дом' });
  const opened = await desk.open(application);
  const elsewhere = async (answers: Record<string, string>): Promise<void> => {
    const { id, etag } = await desk.held(opened.draft);
    await desk.client.applications.update(id, answers, { ifMatch: etag });
  };
  return { ...desk, ...opened, application, elsewhere };
}

const objectName = async ({ held }: Desk, opened: Parameters<Desk['held']>[0]) =>
  (await held(opened)).answers.objectName;

describe('a draft that is changed in two places', () => {
  it('takes what others have changed, and offers a choice where both have', async () => {
    const { draft, elsewhere, held } = await shared();
    await elsewhere({ objectName: 'Дача', phases: '3' });
    draft.patch({ objectName: 'Баня', powerKw: '15' });
    await draft.flush();
    expect(draft).toMatchObject({
      status: 'contested',
      contested: [{ name: 'objectName', mine: 'Баня', theirs: 'Дача' }],
      answers: { objectName: 'Баня', phases: '3', powerKw: '15' },
    });
    expect((await held(draft)).answers).toMatchObject({ objectName: 'Дача', powerKw: '15' });
  });

  it.each([
    ['mine', 'Баня'],
    ['theirs', 'Дача'],
  ] as const)('ends with the choice of %s: %s', async (side, chosen) => {
    const desk = await shared();
    const { draft, elsewhere } = desk;
    await elsewhere({ objectName: 'Дача' });
    draft.patch({ objectName: 'Баня' });
    await draft.flush();
    draft.settle('objectName', side);
    await draft.flush();
    expect(draft).toMatchObject({ status: 'saved', contested: [] });
    expect(await objectName(desk, draft)).toBe(chosen);
    expect(desk.browser.isEmpty).toBe(true);
  });

  it('asks again after a reload', async () => {
    const { draft, elsewhere, held, open, crash } = await shared();
    await elsewhere({ objectName: 'Дача' });
    draft.patch({ objectName: 'Баня' });
    await draft.flush();
    crash();
    const again = await open(await held(draft));
    expect(again.draft.contested).toEqual([{ name: 'objectName', mine: 'Баня', theirs: 'Дача' }]);
  });

  it('takes its own write, whose answer was lost, for no news', async () => {
    const desk = await shared();
    const { draft, network, held, open, crash } = desk;
    network.fail(dropAfter);
    draft.patch({ objectName: 'Да' });
    await draft.flush().catch(() => undefined);
    draft.patch({ objectName: 'Дача' });
    crash();
    const again = await open(await held(draft));
    await again.draft.flush();
    expect(again.draft.contested).toEqual([]);
    expect(await objectName(desk, draft)).toBe('Дача');
  });

  it('offers what two tabs have left, each in its own way', async () => {
    const desk = await shared();
    const { browser, draft, held, open } = desk;
    const other = await open(await held(draft));
    browser.isOnline = false;
    draft.patch({ objectName: 'Баня', phases: '3' });
    other.time.pass(1000);
    other.draft.patch({ objectName: 'Гараж' });
    browser.isOnline = true;
    const { draft: again } = await open(await held(draft));
    expect(again.answers).toMatchObject({ objectName: 'Гараж', phases: '3' });
    expect(again.contested).toEqual([{ name: 'objectName', mine: 'Гараж', theirs: 'Баня' }]);
    again.settle('objectName', 'theirs');
    await again.flush();
    expect(await objectName(desk, again)).toBe('Баня');
  });

  it('offers three answers one after another', async () => {
    const { browser, draft, elsewhere, held, open } = await shared();
    const other = await open(await held(draft));
    browser.isOnline = false;
    draft.patch({ objectName: 'Баня' });
    other.time.pass(1000);
    other.draft.patch({ objectName: 'Гараж' });
    browser.isOnline = true;
    await elsewhere({ objectName: 'Дача' });
    const { draft: again } = await open(await held(draft));
    expect(again.contested).toMatchObject([{ mine: 'Гараж', theirs: 'Дача' }]);
    again.settle('objectName', 'mine');
    expect(again.contested).toMatchObject([{ mine: 'Гараж', theirs: 'Баня' }]);
    again.settle('objectName', 'mine');
    await again.flush();
    expect((await held(again)).answers.objectName).toBe('Гараж');
  });
});

describe('answers to another version of the form', () => {
  it('hinder no others, stay in view, and go when they have been seen', async () => {
    const desk = await shared();
    const { draft, held, browser } = desk;
    draft.patch({ floorCount: '2', objectName: 'Баня' });
    await draft.flush();
    expect(draft).toMatchObject({
      status: 'saved',
      earlier: [{ name: 'floorCount', value: '2' }],
    });
    expect((await held(draft)).answers).toEqual({ objectName: 'Баня' });
    expect(browser.isEmpty).toBe(false);
    draft.dropEarlier();
    expect(draft.earlier).toEqual([]);
    expect(browser.isEmpty).toBe(true);
  });
});

describe('submission', () => {
  it('waits for the choice', async () => {
    const { draft, elsewhere, held } = await shared();
    await elsewhere({ objectName: 'Дача' });
    draft.patch({ objectName: 'Баня' });
    await expect(draft.submit()).rejects.toMatchObject({ name: 'ContestedDraftError' });
    expect((await held(draft)).status).toBe('draft');
  });

  it('names what is missing, and goes on saving', async () => {
    const { draft, time, held } = await shared();
    await expect(draft.submit()).rejects.toMatchObject({ name: 'ValidationError' });
    draft.patch({ powerKw: '15' });
    time.pass(1000);
    await draft.flush();
    expect((await held(draft)).answers.powerKw).toBe('15');
  });

  it('lets the reader look again at what others have changed in between', async () => {
    const { draft, elsewhere, network } = await shared();
    network.fail(async (request, carry) => {
      await elsewhere({ powerKw: '10' });
      return carry(request);
    });
    await expect(draft.submit()).rejects.toMatchObject({ code: 'precondition_failed' });
    expect(draft.answers['powerKw']).toBe('10');
  });

  it('can be tried again when the connection was lost before it', async () => {
    const { draft, network } = await shared();
    network.fail(dropBefore, pass);
    await expect(draft.submit()).rejects.toMatchObject({ name: 'ConnectionError' });
    await expect(draft.submit()).rejects.toMatchObject({ name: 'ValidationError' });
  });
});
