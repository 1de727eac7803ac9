import { beforeEach, describe, expect, it } from 'vitest';
import { SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', esia: true });
});

function start(returnUrl = 'https://site.test/account/login/') {
  const body = { returnUrl, codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' };
  return new SandboxClient(sandbox).post('/v1/esia-authorizations', body);
}

describe('the way back', () => {
  it.each([
    'https://site.test/',
    'http://localhost:5173/account/login/',
    'http://localhost/account/',
  ])('may be %s', async (url) => {
    expect((await start(url)).status).toBe(201);
  });

  it.each([
    'https://site.test.example/',
    'http://site.test/',
    'https://site.test:8443/',
    'https://site.test@evil.example/',
    'https://evil@site.test/',
    'https://localhost/',
    'http://localhost.evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https:site',
    'nowhere',
  ])('may not be %s', async (url) => {
    const { status, body } = await start(url);
    expect(status).toBe(422);
    expect(Object.keys(body.fields)).toEqual(['/returnUrl']);
  });
});

describe('the page', () => {
  const open = (url: string, language = 'ru') =>
    sandbox.fetch(url, { headers: { 'accept-language': language } });

  it('says that it is a sham, and lists whom it knows', async () => {
    const { body } = await start();
    const response = await open(body.url);
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('Это не Госуслуги');
    for (const name of ['Сопкина Мария Андреевна', 'ООО «Багульник»', 'Новосёлова Вера Игоревна'])
      expect(text).toContain(name);
    expect(await (await open(body.url, 'en')).text()).toContain('This is not Gosuslugi');
  });

  it('allows nothing but its own style, and its form to lead back', async () => {
    const { body } = await start();
    const response = await open(body.url);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' https://site.test");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('script');
    expect(await response.text()).not.toMatch(/<script|style=|onclick=/);
  });

  it.each(['', '?state=st_unknown', '?state=%3Cscript%3E'])('is gone for %j', async (query) => {
    const response = await open(`https://sandbox.test/_sandbox/esia/authorize${query}`);
    expect(response.status).toBe(410);
    expect(await response.text()).not.toContain('<script');
  });
});
