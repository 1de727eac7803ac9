import { describe, expect, it } from 'vitest';
import { beginLife } from '../../test/application-life.js';
import { newcomers } from '../../test/registrations.js';
import { SandboxClient } from '../../test/sandbox-client.js';
import { ControlError, createControlClient } from '../client.js';
import { operations } from '../generated/control/operations.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';

function controlOf(sandbox: Sandbox, language = 'ru') {
  const baseUrl = 'https://sandbox.test/';
  return createControlClient({ baseUrl, fetch: sandbox.fetch, language: () => language });
}

describe('the control client', () => {
  it('has a method for each operation of the document', () => {
    const control = controlOf(createSandbox());
    expect(Object.keys(control)).toEqual(Object.keys(operations));
  });

  it('fills the path, the query and the body', async () => {
    const { sandbox, id } = await beginLife();
    const control = controlOf(sandbox);
    const body = { attachmentKinds: ['title_document'], comment: 'Нет второй страницы' };
    const application = await control.runApplicationAction({
      id,
      action: 'request_documents',
      body,
    });
    expect(application).toMatchObject({ id, status: 'incomplete' });
    const { items } = await control.listMessages({ channel: 'sms' });
    expect(new Set(items.map(({ channel }) => channel))).toEqual(new Set(['sms']));
  });

  it('gives files as bytes, and nothing where nothing is answered', async () => {
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
    const control = controlOf(sandbox);
    await new SandboxClient(sandbox).post('/v1/registrations', newcomers.individual);
    const [letter] = (await control.listMessages({ channel: 'email' })).items;
    const mail = await control.getMail({ id: letter?.id ?? '' });
    expect(new TextDecoder().decode(mail)).toContain('MIME-Version: 1.0');
    expect(await control.resetSandbox()).toBeUndefined();
    expect((await control.listMessages()).items).toEqual([]);
  });

  it('throws what the sandbox says against it, in the language asked for', async () => {
    const control = controlOf(createSandbox({ now: '2026-12-18T02:00:00Z' }), 'en');
    const refused = control.moveClock({ body: { to: '2020-01-01T00:00:00Z' } });
    await expect(refused).rejects.toThrow(ControlError);
    await expect(refused).rejects.toMatchObject({
      status: 422,
      code: 'validation_failed',
      message: 'Check the fields. Time only goes forward',
      fields: { '/to': { code: 'past' } },
    });
  });

  it('leads a name nowhere else than into its place of the path', async () => {
    const control = controlOf(createSandbox());
    for (const id of ['../clock', '..', 'a/b', '%2e%2e', '?x'])
      await expect(control.confirmIdentity({ id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('says so where no sandbox is', async () => {
    const page = async () =>
      new Response('<h1>Hello', { headers: { 'content-type': 'text/html' }, status: 502 });
    const control = createControlClient({ baseUrl: 'https://else.test', fetch: page });
    await expect(control.readClock()).rejects.toThrow(
      'https://else.test/_sandbox/clock is no sandbox: it answers 502, text/html',
    );
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(controlOf(createSandbox()).readClock({ signal })).rejects.toThrow('enough');
  });
});
