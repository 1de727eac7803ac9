import { enums, type OperationId, operations, type TokenScope } from '@drsk/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { company, draftOf, file, household } from '../../../test/applicant.js';
import { programmer } from '../../../test/programs.js';
import { logIn, SandboxClient } from '../../../test/sandbox-client.js';
import { routes } from '../../generated/routes.js';

const ids = (Object.keys(operations) as OperationId[]).filter((id) => !routes[id].isPublic);

function scopeOf(id: OperationId): TokenScope | undefined {
  const operation = operations[id];
  return 'tokenScope' in operation ? operation.tokenScope : undefined;
}

async function ask(id: OperationId, client: SandboxClient) {
  const { method, path } = operations[id];
  const address = `/v1${path.replaceAll(/\{\w+\}/g, 'none-1')}`;
  return client.send(method.toUpperCase(), address, { headers: { 'tus-resumable': '1.0.0' } });
}

describe('a token of a program', () => {
  const clients = new Map<string, SandboxClient>();
  beforeAll(async () => {
    const { program } = await programmer();
    for (const scope of enums.TokenScope) {
      const others = enums.TokenScope.filter((other) => other !== scope);
      clients.set(scope, await program(scope)).set(`not ${scope}`, await program(...others));
    }
    clients.set('all', await program(...enums.TokenScope));
  });
  const clientOf = (name: string) => clients.get(name)!;

  it.each(ids.filter((id) => scopeOf(id)).map((id) => [id, scopeOf(id)!] as const))(
    'calls %s with %s alone',
    async (id, scope) => {
      expect((await ask(id, clientOf(scope))).status).not.toBe(403);
      const refused = await ask(id, clientOf(`not ${scope}`));
      const code = operations[id].method === 'head' ? undefined : 'token_scope_missing';
      expect([refused.status, refused.body?.code]).toEqual([403, code]);
      expect(refused.headers.get('www-authenticate')).toBe(
        `Bearer error="insufficient_scope", scope="${scope}"`,
      );
    },
  );

  it.each(ids.filter((id) => !scopeOf(id)))('never calls %s, with all scopes', async (id) => {
    const { status, body } = await ask(id, clientOf('all'));
    expect([status, body.code]).toEqual([403, 'token_forbidden']);
  });
});

describe('making a token', () => {
  it('shows it once, and its owner gets a letter', async () => {
    const { make, owner, sandbox } = await programmer();
    const { status, body } = await make();
    const { token, ...rest } = body;
    expect(status).toBe(201);
    expect(token).toMatch(/^drsk_\w{32}$/);
    expect(token.startsWith(rest.prefix)).toBe(true);
    const list = await owner.get('/v1/me/tokens');
    expect(list.body.items).toEqual([rest]);
    const letter = await sandbox.outbox.last({ kind: 'program-access-token' });
    expect(letter?.text).toContain('«Выгрузка в 1С»');
    expect(JSON.stringify([list.body, letter])).not.toContain(token);
  });

  it.each([
    [{ password: 'не тот пароль' }, '/password', 'password_wrong'],
    [{ name: '  ' }, '/name', 'required'],
    [{ scopes: [] }, '/scopes', 'required'],
  ])('refuses %j', async (change, field, code) => {
    const { make } = await programmer();
    const { status, body } = await make(change);
    expect([status, body.fields[field].code]).toEqual([422, code]);
  });

  it('counts wrong passwords as failed logins', async () => {
    const { make } = await programmer();
    for (let count = 0; count < 5; count += 1) await make({ password: 'не тот пароль' });
    const { status, headers } = await make();
    expect([status, headers.get('retry-after')]).toEqual([429, '30']);
  });

  it('ends at twenty', async () => {
    const { make, owner } = await programmer();
    for (let count = 0; count < 20; count += 1) expect((await make()).status).toBe(201);
    expect((await make()).body.code).toBe('tokens_limit');
    const [{ id }] = (await owner.get('/v1/me/tokens')).body.items;
    expect((await owner.delete(`/v1/me/tokens/${id}`)).status).toBe(204);
    expect((await make()).status).toBe(201);
  });
});

describe('a token', () => {
  it('acts for its owner, and says when and from where', async () => {
    const { owner, program } = await programmer();
    const { id } = await draftOf(owner, household);
    const client = await program('applications:read');
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    const { body } = await client.get('/v1/applications', headers);
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([id]);
    const [used] = (await owner.get('/v1/me/tokens')).body.items;
    expect(used).toMatchObject({
      lastUsedAt: '2026-12-18T02:00:00.000Z',
      lastUsedFrom: '198.51.100.···',
    });
  });

  it('that is revoked, expired or foreign opens nothing', async () => {
    const { make, owner, sandbox } = await programmer();
    const refusal = async (token: string) =>
      (await new SandboxClient(sandbox, token).get('/v1/applications')).body.code;
    const { body: revoked } = await make();
    await owner.delete(`/v1/me/tokens/${revoked.id}`);
    expect(await refusal(revoked.token)).toBe('token_revoked');
    const { body: short } = await make({ days: 1 });
    await sandbox.clock.advance({ days: 1 });
    expect(await refusal(short.token)).toBe('token_expired');
    expect(await refusal('drsk_nobodys')).toBe('unauthenticated');
  });

  it('is reminded of a week before it ends, once, and only while it works', async () => {
    const { make, owner, person, sandbox } = await programmer();
    const { body: revoked } = await make({ name: 'Отозванный' });
    await owner.delete(`/v1/me/tokens/${revoked.id}`);
    await make({ name: 'На две недели', days: 13 });
    await make();
    const reminders = () => sandbox.outbox.list({ kind: 'program-access-expiring' });
    await sandbox.clock.advance({ days: 82 });
    expect(await reminders()).toEqual([]);
    await sandbox.clock.advance({ days: 8 });
    expect((await reminders()).map(({ text }) => /«(.+?)»/.exec(text)?.[1])).toEqual([
      'Выгрузка в 1С',
    ]);
    const { body } = await (await logIn(sandbox, person)).get('/v1/notifications?kind=security');
    expect(body.items[0].title).toBe('Через неделю закончится срок токена «Выгрузка в 1С»');
  });

  it('is not reminded of once another password has revoked it', async () => {
    const { make, owner, person, sandbox } = await programmer();
    await make();
    const newPassword = 'лодка под сосной 7';
    await owner.post('/v1/me/password', { currentPassword: person.password, newPassword });
    await sandbox.clock.advance({ days: 90 });
    expect(await sandbox.outbox.list({ kind: 'program-access-expiring' })).toEqual([]);
  });

  it('of somebody else cannot be revoked, and is not listed', async () => {
    const { make, sandbox } = await programmer();
    const { body } = await make();
    const stranger = await logIn(sandbox, sandbox.people[1]!);
    expect((await stranger.get('/v1/me/tokens')).body.items).toEqual([]);
    expect((await stranger.delete(`/v1/me/tokens/${body.id}`)).status).toBe(404);
    expect((await stranger.delete('/v1/me/tokens/none-1')).status).toBe(404);
  });

  it('sees nothing of what is not its owner’s', async () => {
    const { program, sandbox } = await programmer();
    const { id } = await file(await logIn(sandbox, sandbox.people[2]!), company);
    const client = await program('applications:read');
    expect((await client.get(`/v1/applications/${id}`)).status).toBe(404);
  });

  it('is revoked by another password, and by the end of the account', async () => {
    const { make, owner, person, sandbox } = await programmer();
    const { body } = await make();
    const program = new SandboxClient(sandbox, body.token);
    const [currentPassword, newPassword] = [person.password, 'лодка под сосной 7'];
    await owner.post('/v1/me/password', { currentPassword, newPassword });
    expect((await program.get('/v1/applications')).body.code).toBe('token_revoked');
    expect((await owner.get('/v1/me/tokens')).body.items).toEqual([]);
    const { body: next } = await make({ password: newPassword });
    await owner.post('/v1/me/closure', { password: newPassword });
    const late = await new SandboxClient(sandbox, next.token).get('/v1/applications');
    expect(late.body.code).toBe('access_revoked');
  });

  it('calls 600 times a minute, and is told when to go on', async () => {
    const { program, sandbox } = await programmer({ validateResponses: true });
    const client = await program('applications:read');
    for (let count = 0; count < 600; count += 1) await client.get('/v1/applications/counts');
    await sandbox.clock.advance({ seconds: 20 });
    const { status, headers, body } = await client.get('/v1/applications/counts');
    expect([status, body.code]).toEqual([429, 'too_many_attempts']);
    expect(headers.get('retry-after')).toBe('40');
    await sandbox.clock.advance({ seconds: 40 });
    expect((await client.get('/v1/applications/counts')).status).toBe(200);
  });

  it('needs no proof of a key, and takes none', async () => {
    const { make, sandbox } = await programmer();
    const { body } = await make();
    const response = await sandbox.fetch('https://sandbox.test/v1/applications', {
      headers: { authorization: `DPoP ${body.token}` },
    });
    expect(response.status).toBe(401);
  });
});
