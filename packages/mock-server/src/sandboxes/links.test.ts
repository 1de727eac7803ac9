import { beforeEach, describe, expect, it } from 'vitest';
import { beginLife } from '../../test/application-life.js';
import { household } from '../../test/applicant.js';
import { KeyClient } from '../../test/key-client.js';
import { payer, urlOf } from '../../test/payer.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { createSandboxes } from './create-sandboxes.js';
import type { Sandboxes } from './sandboxes.js';

let sandboxes: Sandboxes;
let one: Sandbox;
beforeEach(() => {
  sandboxes = createSandboxes({
    now: '2026-12-18T02:00:00Z',
    esia: true,
    siteUrl: 'https://site.test/{sandbox}',
    apiUrl: 'https://sandbox.test/v1',
  });
  // Whatever goes to its links comes in from outside, as a browser does: without a header.
  one = { ...sandboxes.sandbox('one'), fetch: sandboxes.fetch };
});

/** Where the sandbox leads: to itself, whoever asks. */
const own = 'https://sandbox.test/s/one/';

describe('what a sandbox leads to', () => {
  it('is its own page of the bank, and comes back paid', async () => {
    const life = await beginLife({ answers: household, sandbox: sandboxes.sandbox('one') });
    await life.act('confirm_completeness');
    await life.goTo('2027-01-12');
    await life.act('post_offer');
    const buyer = payer({ ...life, sandbox: one });
    const { body: payment } = await buyer.create('card');
    expect(urlOf(payment)).toMatch(new RegExp(`^${own}_sandbox/bank/pay/`));

    const page = await sandboxes.fetch(urlOf(payment));
    expect(page.status).toBe(200);
    expect((await buyer.pay(payment)).status).toBe(303);
    const { status, receipts } = await buyer.read(payment.id);
    expect(status).toBe('paid');
    expect(receipts.length).toBeGreaterThan(0);
    for (const { link } of receipts) expect(link.startsWith(own)).toBe(true);
    const elsewhere = urlOf(payment).replace('/s/one/', '/');
    expect((await sandboxes.fetch(elsewhere)).status).toBe(410);
  });

  it('is its own ЕСИА', async () => {
    const client = new SandboxClient(one);
    const { body } = await client.post('/s/one/v1/esia-authorizations', {
      returnUrl: 'https://site.test/one/account/login/',
      codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    });
    expect(body.url.startsWith(`${own}_sandbox/esia/authorize?`)).toBe(true);
    expect((await sandboxes.fetch(body.url)).status).toBe(200);
    expect((await sandboxes.fetch(body.url.replace('/s/one/', '/'))).status).toBe(410);
  });

  it('is its own calendar', async () => {
    const client = await logIn(sandboxes.sandbox('one'), one.people[0]!);
    const { body } = await client.post('/v1/applications/calendar-feed', { language: 'ru' });
    expect(body.url.startsWith(`${own}v1/calendar/`)).toBe(true);
    expect((await sandboxes.fetch(body.url)).status).toBe(200);
    expect((await sandboxes.fetch(body.url.replace('/s/one/', '/'))).status).toBe(404);
  });

  it('is its own way out of letters, and the site that it belongs to', async () => {
    const { act } = await beginLife({ sandbox: sandboxes.sandbox('one') });
    await act('confirm_completeness');
    const letters = await one.outbox.list({ channel: 'email' });
    const ways = letters.flatMap(({ unsubscribeUrl = [] }) => unsubscribeUrl);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) {
      expect(way.startsWith(`${own}v1/unsubscriptions/`)).toBe(true);
      expect((await sandboxes.fetch(way)).status).toBe(200);
    }
    for (const link of letters.flatMap(({ links }) => links))
      expect(link.startsWith('https://site.test/one/')).toBe(true);
  });

  it('is the folder of a site that has one for each sandbox, and the site itself for the one without a name', async () => {
    const siteUrl = 'https://site.test{folder}';
    const served = createSandboxes({
      now: '2026-12-18T02:00:00Z',
      siteUrl,
      englishSiteUrl: `${siteUrl}/en`,
    });
    const settings = (folder: string) =>
      served.fetch(`https://sandbox.test${folder}/_sandbox/settings`);
    expect(await (await settings('')).json()).toMatchObject({
      siteUrl: 'https://site.test',
      englishSiteUrl: 'https://site.test/en',
    });
    expect(await (await settings('/s/one')).json()).toMatchObject({
      siteUrl: 'https://site.test/s/one',
      englishSiteUrl: 'https://site.test/s/one/en',
    });
  });

  it('is its own console', async () => {
    const moved = await sandboxes.fetch(`${own}_sandbox`, { redirect: 'manual' });
    expect(moved.headers.get('location')).toBe('/s/one/_sandbox/');
    expect((await sandboxes.fetch(`${own}_sandbox/`)).status).toBe(200);
    expect((await sandboxes.fetch(`${own}_sandbox/console.js`)).status).toBe(200);
  });

  it('takes proofs of a key for the address that they were sent to', async () => {
    const inside = new KeyClient(sandboxes.sandbox('one'));
    await inside.logIn(one.people[0]!);
    const outside = new KeyClient(one);
    outside.session = inside.session;
    expect((await outside.get('/s/one/v1/me')).status).toBe(200);
    // A proof for the address without the folder is one for another address.
    const proof = await outside.proof('GET', '/v1/me');
    expect((await outside.get('/s/one/v1/me', { proof })).status).toBe(401);
  });
});
