import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';

const [maria, , company] = createSandbox().people;
let client: SandboxClient;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-27T12:00:00Z') });
  client = new SandboxClient(createSandbox({ now: '2026-12-18T02:00:00Z' }));
});
afterEach(() => {
  vi.useRealTimers();
});

const choose = (login: unknown, language = 'ru') =>
  client.send('PUT', '/_sandbox/people/choice', {
    body: { login },
    headers: { 'accept-language': language },
  });
const take = () => client.post('/_sandbox/people/choice/taking');

describe('who logs in next', () => {
  it('is nobody until somebody is chosen', async () => {
    expect(await take()).toMatchObject({ status: 204, body: undefined });
  });

  it('is told to one page, the last one who was chosen', async () => {
    expect((await choose(maria!.login)).status).toBe(204);
    await choose(company!.login);
    expect(await take()).toMatchObject({ status: 200, body: company });
    expect((await take()).status).toBe(204);
  });

  it('is nobody any more after a minute, however the sandbox’s clock goes', async () => {
    await choose(maria!.login);
    await client.post('/_sandbox/clock', { advance: { days: 30 } });
    vi.setSystemTime(Date.parse('2026-11-27T12:00:59Z'));
    expect((await take()).status).toBe(200);
    await choose(maria!.login);
    vi.setSystemTime(Date.parse('2026-11-27T12:02:00Z'));
    expect((await take()).status).toBe(204);
  });

  it.each([
    ['ru', 'Такого человека в песочнице нет: выберите логин из списка'],
    ['en', 'The sandbox has no such person: choose a login of the list'],
  ])('is one of the list, or refused in %s', async (language, text) => {
    const { status, body } = await choose('112-233-445 95', language);
    expect(status).toBe(422);
    expect(body.fields).toEqual({ '/login': { code: 'unknown', text } });
    expect((await choose(7)).status).toBe(422);
    expect((await take()).status).toBe(204);
  });

  it('stands in no journal', async () => {
    await choose(maria!.login);
    await take();
    expect((await client.get('/_sandbox/journal')).body.items).toEqual([]);
  });
});
