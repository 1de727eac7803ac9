import { readFileSync } from 'node:fs';
import type { ApplicationSummary } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { personOf } from '../../test/people.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { scenarios, type ScenarioName } from './catalogue.js';
import { logins } from './filings.js';
import type { ScenarioFile } from './scenario-file.js';

const now = '2026-12-18T02:00:00Z';

type Turn = readonly [
  status: string,
  stage: string | null,
  actor: string | null,
  dueOn: string | null,
];

/** In what state the application of a scenario is, whose turn it is, and until when. */
const turns = {
  'household-draft': ['draft', null, null, null],
  'household-submitted': ['submitted', 'completeness', 'grid', '2026-12-22'],
  'needs-documents': ['incomplete', 'completeness', 'applicant', '2027-01-22'],
  'household-in-review': ['in_review', 'offer', 'grid', '2026-12-28'],
  'overdue-offer': ['in_review', 'offer', 'grid', '2026-11-20'],
  'household-awaiting-payment': ['offer_posted', 'payment', 'applicant', '2026-12-24'],
  'payment-on-its-way': ['offer_posted', 'payment', 'applicant', '2026-12-23'],
  'offer-refused': ['refused', 'offer', 'grid', '2027-01-11'],
  'household-works': ['accepted', 'works', 'grid', '2027-01-25'],
  unpaid: ['accepted', 'done', null, '2026-11-23'],
  'household-meter': ['accepted', 'meter', 'grid', '2027-01-25'],
  'household-notice-due': ['accepted', 'notice', 'grid', '2026-12-18'],
  'household-connected': ['accepted', 'done', null, '2027-01-21'],
  objections: ['accepted', 'done', 'grid', '2026-12-30'],
  'household-completed': ['completed', null, null, null],
  annulled: ['annulled', 'payment', null, null],
  'annulled-without-documents': ['annulled', 'completeness', null, null],
  withdrawn: ['withdrawn', 'completeness', null, null],
  'request-pending': ['accepted', 'works', 'grid', '2027-01-25'],
  terminated: ['terminated', 'works', null, null],
  'company-awaiting-signature': ['offer_posted', 'signing', 'applicant', '2026-12-30'],
  'company-works': ['accepted', 'works', 'grid', '2027-03-10'],
  'company-inspection': ['accepted', 'inspection', 'grid', '2026-12-28'],
  'company-remarks': ['accepted', 'inspection', 'applicant', null],
  'company-conditions-act': ['accepted', 'conditions_act', 'applicant', '2026-12-22'],
  'company-energising': ['accepted', 'energising', 'grid', '2027-03-10'],
  'company-connection-act': ['accepted', 'connection_act', 'applicant', '2026-12-21'],
  'company-completed': ['completed', null, null, null],
  'company-installments': ['accepted', 'works', 'grid', '2027-04-05'],
  'mining-suspended': ['suspended', 'offer', 'grid', null],
  'temporary-supply': ['accepted', 'temporary_supply', null, '2027-05-24'],
} as const satisfies Partial<Record<ScenarioName, Turn>>;

function open(scenario: ScenarioName | readonly ScenarioName[] | ScenarioFile, more = {}): Sandbox {
  return createSandbox({ now, scenario, ...more });
}

async function applicationsOf(sandbox: Sandbox, login: string): Promise<ApplicationSummary[]> {
  const client = await logIn(sandbox, personOf(sandbox, login));
  return (await client.get('/v1/applications?limit=100')).body.items;
}

describe('a scenario', () => {
  it.each(Object.entries(turns))('%s is where it says', async (name, turn) => {
    const scenario = name as keyof typeof turns;
    const sandbox = open(scenario);
    const [{ login }] = scenarios[scenario].stories;
    const items = await applicationsOf(sandbox, login);
    const found = items.map((one) => [one.status, one.currentStage, one.nextActor, one.dueOn]);
    expect(found).toEqual([turn]);
    expect(await sandbox.clock.now()).toBe('2026-12-18T02:00:00.000Z');
  });

  it('of everybody has every status and every stage of every track', async () => {
    const sandbox = open('one-of-each');
    const household = await applicationsOf(sandbox, logins.household);
    const company = await applicationsOf(sandbox, logins.company);
    const all = [...household, ...company].map((one) => [
      one.status,
      one.currentStage,
      one.nextActor,
      one.dueOn,
    ]);
    expect(all).toEqual(expect.arrayContaining(Object.values(turns)));
    expect(all).toHaveLength(Object.keys(turns).length);
    expect(await sandbox.operator.appeals.list()).toHaveLength(2);
  });

  it.each<[ScenarioName, number]>([
    ['empty', 0],
    ['people', 26],
    ['ten-thousand-applications', 10_000],
  ])('%s leaves the builder %d applications', async (scenario, count) => {
    const sandbox = open(scenario);
    const client = await logIn(sandbox, personOf(sandbox, logins.builder));
    expect((await client.get('/v1/applications/counts')).body).toMatchObject({ total: count });
  });

  it('of an appeal waits, or is answered; and a visit is booked', async () => {
    const client = async (scenario: ScenarioName) => {
      const sandbox = open(scenario);
      return logIn(sandbox, personOf(sandbox, logins.household));
    };
    const appeal = async (scenario: ScenarioName) =>
      (await (await client(scenario)).get('/v1/appeals')).body.items[0];
    expect(await appeal('appeal-open')).toMatchObject({ status: 'registered' });
    expect(await appeal('appeal-answered')).toMatchObject({ status: 'answered' });
    const { body } = await (await client('visit-booked')).get('/v1/bookings');
    expect(body.items).toMatchObject([{ state: 'booked', officeId: 'office-28-2' }]);
  });

  it('leaves the letters that were written on the way', async () => {
    const letters = await open('household-awaiting-payment').outbox.list({ channel: 'email' });
    expect(letters.map(({ kind }) => kind)).toContain('application-offer-posted');
  });

  it('finds everybody as fresh as without one', async () => {
    const sandbox = open('unpaid');
    const enter = (login: string) => {
      const { applicantKind, password } = personOf(sandbox, login);
      return new SandboxClient(sandbox).post('/v1/sessions', { applicantKind, login, password });
    };
    const locked = await enter('200-300-402 50');
    expect(locked.status).toBe(429);
    expect(locked.headers.get('retry-after')).toBe('900');
    const temporary = await enter('200-300-403 51');
    expect(temporary.body).toMatchObject({ expiresAt: '2026-12-21T02:00:00.000Z' });
  });

  it('has both languages, and only words of its own', () => {
    expect(Object.keys(scenarios).length).toBeGreaterThanOrEqual(20);
    for (const { title, description } of Object.values(scenarios))
      for (const text of [title, description]) {
        expect(text.ru).toMatch(/[а-я]/);
        expect(text.en).toMatch(/[a-z]/);
      }
    const titles = Object.values(scenarios).map(({ title }) => title.ru);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('scenarios', () => {
  it('are in the README, each with its description', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const cells = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    for (const [name, { description }] of Object.entries(scenarios))
      expect(cells).toContainEqual(['', `\`${name}\``, description.en, '']);
  });

  it('come together, each as it would alone', async () => {
    const sandbox = open(['household-awaiting-payment', 'unpaid', 'company-remarks']);
    const statuses = async (login: string) =>
      new Set((await applicationsOf(sandbox, login)).map(({ currentStage }) => currentStage));
    expect(await statuses(logins.household)).toEqual(new Set(['done', 'payment']));
    expect(await statuses(logins.company)).toEqual(new Set(['inspection']));
  });

  it('are the same for the same seed, and worked out once', async () => {
    const state = async (seed: number) =>
      JSON.stringify(await open('objections', { seed }).scenarios.save('it'));
    expect(await state(1)).toBe(await state(1));
    expect(await state(2)).not.toBe(await state(1));
  });

  it('are loaded in place of what there is, and begun with again by a reset', async () => {
    const sandbox = open('withdrawn');
    await sandbox.clock.advance({ days: 10 });
    await sandbox.scenarios.load(['household-submitted']);
    expect(await applicationsOf(sandbox, logins.household)).toMatchObject([
      { status: 'submitted', dueOn: '2026-12-30' },
    ]);
    expect(await sandbox.clock.now()).toBe('2026-12-28T02:00:00.000Z');

    await sandbox.reset();
    expect(await applicationsOf(sandbox, logins.household)).toMatchObject([
      { status: 'withdrawn' },
    ]);
  });

  it('go on by themselves where the grid is automatic', async () => {
    const sandbox = open('household-in-review', { operator: 'automatic' });
    await sandbox.clock.advance({ days: 14 });
    const [application] = await applicationsOf(sandbox, logins.household);
    expect(application?.status).not.toBe('in_review');
  });

  it('are listed, and one that is unknown is refused by name', async () => {
    const sandbox = createSandbox({ now });
    const list = await sandbox.scenarios.list();
    expect(list).toHaveLength(Object.keys(scenarios).length);
    expect(list).toContainEqual({
      name: 'unpaid',
      title: scenarios.unpaid.title,
      description: scenarios.unpaid.description,
    });
    const unknown = sandbox.scenarios.load('nothing' as ScenarioName);
    await expect(unknown).rejects.toThrow('There is no scenario nothing; there are empty, people');
  });
});

describe('a saved scenario', () => {
  it('goes on elsewhere from where it was, files and all', async () => {
    const before = open('household-awaiting-payment');
    await before.clock.advance({ hours: 3 });
    const saved = JSON.stringify(await before.scenarios.save('waiting'));

    const after = open(JSON.parse(saved), { now: '2030-01-01T00:00:00Z' });
    expect(await after.clock.now()).toBe('2026-12-18T05:00:00.000Z');
    const client = await logIn(after, personOf(after, logins.household));
    const { body } = await client.get('/v1/documents?kind=invoice');
    const [{ id }] = body.items;
    const content = await client.get(`/v1/documents/${id}/content`);
    const same = await logIn(before, personOf(before, logins.household));
    expect(content.body).toEqual((await same.get(`/v1/documents/${id}/content`)).body);
    await after.clock.advance({ days: 14 });
    expect(await applicationsOf(after, logins.household)).toMatchObject([{ status: 'annulled' }]);
  });

  it.each<[string, object]>([
    ['its format', { format: 'drsk-scenario/0' }],
    ['an instant', { at: 'вчера' }],
    ['tables', { tables: [] }],
    ['something that is no row', { tables: { accounts: [{ login: 'x' }] } }],
    ['Nobody keeps anything in secrets-of-others', { tables: { 'secrets-of-others': [] } }],
    ['has a clock', { tables: {} }],
    ['no text in base64', { files: { a: '€' } }],
  ])('is refused where it is none: %s', async (message, change) => {
    const sandbox = createSandbox({ now });
    const saved = await sandbox.scenarios.save('it');
    const broken = { ...saved, ...change } as ScenarioFile;
    await expect(sandbox.scenarios.load(broken)).rejects.toMatchObject({
      name: 'ScenarioFileError',
      message: expect.stringContaining(message),
    });
  });
});
