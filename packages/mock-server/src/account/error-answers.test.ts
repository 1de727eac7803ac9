import { expect, it } from 'vitest';
import { lastToken } from '../../test/messages.js';
import { newcomers } from '../../test/registrations.js';
import { type Answer, SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

/** What somebody has typed, followed or been given. */
const markers = {
  lastName: 'Маркерова',
  email: 'marker@example.ru',
  snils: '112-233-445 95',
  phone: '+79145557777',
  password: 'маркер под сосной',
  passportNumber: '987654',
  code: '135791',
};

it('repeats neither tokens nor anything personal in an answer that refuses', async () => {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const client = new SandboxClient(sandbox);
  const answers: Answer[] = [];
  const post = async (path: string, body?: unknown) => {
    const answer = await client.post(path, body);
    answers.push(answer);
    return answer;
  };
  const { email, snils: login, phone, password, code } = markers;
  const registration = { ...newcomers.individual, ...markers, code: undefined };
  const { id } = (await post('/v1/registrations', registration)).body;
  for (const wrong of [{ snils: `${login}1` }, { email: `${email}@` }, { phone: `${phone}1` }])
    await post('/v1/registrations', { ...registration, ...wrong });
  await post(`/v1/registrations/${id}/letters`);
  await post(`/v1/registrations/${id}/phone-codes`);
  for (let attempt = 1; attempt <= 6; attempt += 1)
    await post(`/v1/registrations/${id}/phone-confirmation`, { code });
  const token = await lastToken(sandbox, 'email-confirmation');
  for (const repeated of [token, token]) await post('/v1/email-confirmations', { token: repeated });
  const recovery = (await post('/v1/recoveries', { applicantKind: 'individual', login })).body.id;
  for (const channel of ['email', 'email', 'sms'])
    await post(`/v1/recoveries/${recovery}/messages`, { channel });
  const link = await lastToken(sandbox, 'password-recovery');
  for (const repeated of [link, link])
    await post('/v1/password-resets', { token: repeated, password: `${password} 1` });
  await post(`/v1/recoveries/${recovery}/messages`, { channel: 'email' });
  await post(`/v1/recoveries/${recovery}/code`, { code });

  const refusals = answers.filter(({ status }) => status >= 400);
  expect(new Set(refusals.map(({ status }) => status))).toEqual(new Set([404, 410, 422, 429]));
  expect(link).not.toBe('no-token');
  const said = JSON.stringify(refusals.map(({ headers, body }) => [[...headers], body]));
  for (const secret of [...Object.values(markers), token, link]) expect(said).not.toContain(secret);
});
