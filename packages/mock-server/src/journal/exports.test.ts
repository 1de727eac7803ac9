import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { logIn } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

async function setup() {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00.000Z' });
  const client = await logIn(sandbox, sandbox.people[0]!);
  await client.get('/v1/applications?limit=5');
  await client.post('/v1/applications', { answers: { objectName: "Дом 'у реки'", powerKw: '15' } });
  return sandbox.journal;
}

it('writes an archive that says no more than the journal', async () => {
  const har = (await setup()).har();
  expect(har.log).toMatchObject({ version: '1.2', creator: { name: '@drsk/mock-server' } });
  const [login, list, creation] = har.log.entries;
  expect(login?.request.postData?.text).toBe(
    '{"applicantKind":"individual","login":"•••","password":"•••"}',
  );
  expect(list?.request).toMatchObject({
    method: 'GET',
    url: 'https://sandbox.test/v1/applications?limit=5',
    queryString: [{ name: 'limit', value: '5' }],
  });
  expect(creation).toMatchObject({
    startedDateTime: '2026-12-18T02:00:00.000Z',
    response: { status: 201, content: { mimeType: 'application/json' } },
  });
  expect(JSON.stringify(har.log.entries)).not.toMatch(/[\p{Script=Cyrillic}@]/u);
});

/** The arguments that a shell gives to `curl`. */
function argumentsOf(commands: string): string[][] {
  const script = `curl() { printf '%s\\0' "$@"; printf '\\0'; }\n${commands}`;
  const env = { PATH: '/usr/bin:/bin', API: 'https://api.test', TOKEN: 't"1', PASSWORD: "p'2 $x" };
  const printed = execFileSync('/bin/sh', ['-c', script], { env, encoding: 'utf8' });
  return printed
    .split('\0\0')
    .slice(0, -1)
    .map((line) => line.split('\0'));
}

it('writes lines for a shell, whose secrets are its variables', async () => {
  const journal = await setup();
  const [login, list, creation] = argumentsOf(journal.curl({}, { personalData: 'shown' }));
  expect(login?.slice(0, 3)).toEqual(['-X', 'POST', 'https://api.test/v1/sessions']);
  expect(login?.at(-1)).toBe(
    `{"applicantKind":"individual","login":"200-300-400 48","password":"p'2 $x"}`,
  );
  expect(list).toEqual(
    expect.arrayContaining([
      'https://api.test/v1/applications?limit=5',
      'Authorization: Bearer t"1',
    ]),
  );
  expect(creation?.at(-1)).toBe(`{"answers":{"objectName":"Дом 'у реки'","powerKw":"15"}}`);
});

it('hides in those lines what it hides elsewhere', async () => {
  const lines = (await setup()).curl();
  expect(lines).not.toMatch(/\p{Script=Cyrillic}.*(?=')|200-300/u);
  expect(argumentsOf(lines)[2]?.at(-1)).toBe('{"answers":{"objectName":"•••","powerKw":"15"}}');
});

it('writes a test to go on from', async () => {
  const text = (await setup()).test({ operation: ['listApplications', 'createApplication'] });
  expect(text).toContain(`ask('GET', "/v1/applications?limit=5", {`);
  expect(text).toContain('authorization: `Bearer ${secrets.token}`');
  expect(text).toContain('toMatchObject({ status: 201 })');
  expect(text).toContain("sandbox.journal.expect('createApplication').times(1);");
});
