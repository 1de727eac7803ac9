import { describe, expect, it } from 'vitest';
import { beginLife } from '../../test/application-life.js';
import { createControlClient } from '../client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';

function controlOf(sandbox: Sandbox) {
  return createControlClient({ baseUrl: 'https://sandbox.test', fetch: sandbox.fetch });
}

describe('states over the control API', () => {
  it('are ready ones, which take the place of what there is', async () => {
    const control = controlOf(createSandbox({ now: '2026-12-18T02:00:00Z' }));
    const { items } = await control.listScenarios();
    expect(items.map(({ name }) => name)).toContain('household-awaiting-payment');

    await control.loadScenario({ body: { names: ['household-awaiting-payment'] } });
    expect((await control.listApplications()).items).toMatchObject([{ stage: 'payment' }]);
    await expect(control.loadScenario({ body: { names: ['nothing'] } })).rejects.toMatchObject({
      status: 422,
      fields: { '/names': { code: 'unknown' } },
    });
    expect((await control.listApplications()).total).toBe(1);
  });

  it('go into a file and out of it, in another sandbox too', async () => {
    const { sandbox, id, act } = await beginLife();
    await act('confirm_completeness');
    await act('post_offer');
    const file = new TextDecoder().decode(await controlOf(sandbox).saveScenario({ name: 'Акт' }));

    const other = controlOf(createSandbox({ now: '2027-06-01T02:00:00Z' }));
    // Such files are larger than anything else that is sent.
    await other.loadScenario({ body: { file: file.padEnd(2 ** 21) } });
    expect((await other.getApplication({ id })).status).toBe('offer_posted');
    expect((await other.readClock({ limit: 0 })).now).toBe('2026-12-18T02:00:00.000Z');
    for (const broken of ['{}', 'no JSON', file.replace('drsk-scenario/1', 'drsk-scenario/9')])
      await expect(other.loadScenario({ body: { file: broken } })).rejects.toMatchObject({
        status: 422,
        fields: { '/file': { code: 'invalid' } },
      });
  });

  it('are kept, gone back to and compared', async () => {
    const { sandbox, id, act } = await beginLife();
    const control = controlOf(sandbox);
    const name = 'до акта';
    expect(await control.saveSnapshot({ body: { name } })).toEqual({
      name,
      at: '2026-12-18T02:00:00.000Z',
    });
    await act('confirm_completeness');

    const { tables } = await control.compareSnapshot({ name });
    const changed = tables.find(({ table }) => table === 'applications')?.changed;
    const field = { name: 'status', before: '"submitted"', after: '"in_review"' };
    expect(changed).toMatchObject([{ id, fields: expect.arrayContaining([field]) }]);

    await control.restoreSnapshot({ name });
    expect((await control.getApplication({ id })).status).toBe('submitted');
    expect((await control.compareSnapshot({ name })).tables).toEqual([]);
    await control.removeSnapshot({ name });
    expect((await control.listSnapshots()).items).toEqual([]);
    for (const call of [control.restoreSnapshot, control.removeSnapshot, control.compareSnapshot])
      await expect(call({ name })).rejects.toMatchObject({ status: 404 });
    await expect(control.saveSnapshot({ body: { name: '../etc' } })).rejects.toMatchObject({
      status: 422,
    });
  });
});
