import { createControlClient } from '@drsk/mock-server/client';
import { sandboxFixtures, type OwnSandbox } from '@drsk/mock-server/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn } from './log-in.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

/** As Playwright runs a test with the fixture. */
async function withSandbox(
  name: string,
  test: (visit: Awaited<ReturnType<World['visit']>>, sandbox: OwnSandbox) => Promise<void>,
): Promise<void> {
  const visit = await world.visit();
  const [fixture] = sandboxFixtures.sandbox;
  const sandboxOptions = { server: world.site.sandboxUrl, sandbox: { name } };
  const context = visit.page.context();
  await fixture({ context, sandboxOptions }, (sandbox) => test(visit, sandbox));
  await visit.close();
}

describe('a browser with a sandbox of its own', () => {
  it('signs in there and nowhere else, beside another one at the same site', async () => {
    const lives = ['worker-1', 'worker-2'].map((name) =>
      withSandbox(name, async (visit, { control }) => {
        const [maria] = (await control.listPeople()).items;
        await visit.open('/account/login');
        await logIn(visit.page, maria!);
        await visit.page.getByText(maria!.name).first().waitFor();
        const login = await control.listExchanges({ operation: 'createSession' });
        expect(login.items.at(-1)?.status).toBe(201);
        await control.moveClock({ body: { advance: { days: 40 } } });
        expect(visit.complaints).toEqual([]);
      }),
    );
    await Promise.all(lives);
    const usual = createControlClient({ baseUrl: world.site.sandboxUrl });
    expect((await usual.readClock()).now.slice(0, 10)).toBe('2026-12-18');
    expect((await usual.listExchanges({ operation: 'createSession' })).items).toEqual([]);
  });
});
