import { type OperationId, operations } from '@drsk/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { file, household } from '../../test/applicant.js';
import { ask, type Names, names, namesOf, nobodys, pathNamesOf } from '../../test/asking.js';
import { appeal as question, belongings, secretText } from '../../test/belongings.js';
import { recipeOf } from '../../test/categories.js';
import { urlOf } from '../../test/payer.js';
import { type Privacy, privacyOf } from '../../test/privacy-classes.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { routes } from '../generated/routes.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const ids = Object.keys(operations) as OperationId[];

function idsOf(...kinds: Privacy['kind'][]): OperationId[] {
  return ids.filter((id) => kinds.includes(privacyOf[id]?.kind));
}

const isReading = (id: OperationId): boolean => operations[id].method === 'get';
const isDeleting = (id: OperationId): boolean => operations[id].method === 'delete';
/** Deleting comes last: what is gone, nobody finds. */
const found = idsOf('named', 'visitor').toSorted(
  (a, b) => Number(isDeleting(a)) - Number(isDeleting(b)),
);
/** What has parts with names of their own. */
const holders = ['applicationId', 'documentId', 'appealId', 'webhookId'];
const nothing = Object.fromEntries(names.map((name) => [name, nobodys]));

let life: Awaited<ReturnType<typeof belongings>>;
let stranger: SandboxClient;
let strangers: Names;
let marks: string[];
/** One person beside the owner, and where there is no such owner. */
let twins: SandboxClient[];
beforeAll(async () => {
  life = await belongings();
  stranger = await logIn(life.sandbox, life.sandbox.people[2]!);
  strangers = await holdersOf(stranger);
  const elsewhere = createSandbox({ now: await life.sandbox.clock.now() });
  const sandboxes = [life.sandbox, elsewhere];
  twins = await Promise.all(sandboxes.map((sandbox) => logIn(sandbox, sandbox.people[3]!)));
  const { lastName, email, snils } = household;
  marks = [...Object.values(life.own), lastName!, email!, snils!, secretText];
});

async function holdersOf(client: SandboxClient): Promise<Names> {
  const { answers, attachments } = recipeOf('12');
  const { id: applicationId } = await file(client, answers, attachments);
  const { body: documents } = await client.get('/v1/documents');
  const { body: appeal } = await client.post('/v1/appeals', {
    ...question,
    text: 'А у меня?',
    fileIds: [],
  });
  const hook = { url: 'https://erp.example.ru/hooks', events: ['application.changed'] };
  const { body: webhook } = await client.post('/v1/me/webhooks', hook);
  return {
    applicationId,
    documentId: documents.items[0].id,
    appealId: appeal.id,
    webhookId: webhook.id,
  };
}

/** Which words that are the owner's alone are in an answer. */
function marksIn(said: unknown): string[] {
  const text = JSON.stringify(said) ?? '';
  return marks.filter((mark) => text.includes(mark));
}

/** An answer but for names and instants, which differ between any two sandboxes. */
function likenessOf(answer: unknown): string {
  return JSON.stringify(answer).replaceAll(/ses-\w+|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…');
}

describe('every operation of the contract', () => {
  it('has been thought about', () => {
    expect(Object.keys(privacyOf).toSorted()).toEqual(ids.toSorted());
  });

  it.each(ids)('%s asks for what its class says', (id) => {
    const { isPublic, isOptional } = routes[id];
    const { kind, why } = privacyOf[id];
    expect({ isPublic, isOptional }).toEqual({
      isPublic: kind === 'open' || kind === 'secret',
      isOptional: kind === 'visitor',
    });
    expect(why !== undefined).toBe(isPublic);
    const isNaming = pathNamesOf(id).length > 0 || namesOf(id).length > 0;
    if (!isPublic && !isOptional) expect(kind).toBe(isNaming ? 'named' : 'own');
  });

  it.each(idsOf('named', 'visitor', 'secret'))('%s names what somebody has', (id) => {
    expect(names).toEqual(expect.arrayContaining(pathNamesOf(id)));
    for (const name of namesOf(id)) expect(life.own).toHaveProperty(name, expect.any(String));
  });
});

describe('what has a name', () => {
  it.each(found)('is not there for somebody else: %s', async (id) => {
    const answer = await ask(id, life.own, stranger);
    expect(answer).toEqual(await ask(id, nothing, stranger));
    expect(marksIn(answer)).toEqual([]);
    if (pathNamesOf(id).length > 0) expect(answer.status).toBe(404);
  });

  const parts = found.filter((id) => {
    const [held, ...others] = namesOf(id).toSorted((a) => (holders.includes(a) ? -1 : 1));
    return holders.includes(held ?? '') && others.length > 0;
  });
  it.each(parts)('is not found in what a stranger has: %s', async (id) => {
    const answer = await ask(id, { ...life.own, ...strangers }, stranger);
    expect(answer).toEqual(await ask(id, { ...nothing, ...strangers }, stranger));
    expect(marksIn(answer)).toEqual([]);
  });

  it.each(found.filter((id) => pathNamesOf(id).length > 0))(
    'is there for its owner: %s',
    async (id) => {
      const { status } = await ask(id, life.own, life.owner);
      if (isReading(id)) expect(status).toBe(200);
      else expect(status).not.toBe(404);
    },
  );
});

describe('what belongs to an account', () => {
  it.each(idsOf('own'))('is not told to another one: %s', async (id) => {
    const other = await logIn(life.sandbox, life.sandbox.people[2]!);
    expect(marksIn(await ask(id, {}, other))).toEqual([]);
  });

  it.each(idsOf('own').filter(isReading))('changes nothing for another one: %s', async (id) => {
    const [here, there] = await Promise.all(
      twins.map(async (twin) => likenessOf(await ask(id, {}, twin))),
    );
    expect(here).toMatch(/^{"status":200/);
    expect(here).toBe(there);
  });

  it.each(idsOf('named', 'own', 'visitor'))(
    'is told to nobody, and to no session that has ended: %s',
    async (id) => {
      const { own, sandbox, signedOut } = life;
      const nobody = new SandboxClient(sandbox);
      for (const client of [nobody, signedOut]) {
        const answer = await ask(id, own, client);
        expect(answer.status).toBe(401);
        expect(answer).toEqual(await ask(id, nothing, client));
      }
    },
  );
});

describe('what needs no session', () => {
  it.each(idsOf('secret'))('is not opened by a guess: %s', async (id) => {
    const answer = await ask(id, nothing, new SandboxClient(life.sandbox));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(marksIn(answer)).toEqual([]);
  });

  it.each(idsOf('open'))('says nothing of anybody: %s', async (id) => {
    const { own, owner, sandbox } = life;
    const answer = await ask(id, own, new SandboxClient(sandbox));
    expect(marksIn(answer)).toEqual([]);
    if (isReading(id)) expect(await ask(id, own, owner)).toEqual(answer);
  });
});

describe('an old link', () => {
  it('to the page of the bank says nothing of the payer, and a guessed one nothing at all', async () => {
    const { payment, sandbox } = life;
    const page = await (await sandbox.fetch(urlOf(payment))).text();
    for (const personal of ['Сопкина', 'Мария', 'maria@', 'Чигири', '200-300-400'])
      expect(page).not.toContain(personal);
    const guessed = await sandbox.fetch(`${urlOf(payment).slice(0, -4)}0000`);
    expect(guessed.status).toBe(410);
    expect(await guessed.text()).not.toContain('₽');
  });

  it('to a file opens nothing once its session is over', async () => {
    const { own, owner, sandbox } = life;
    const link = `/v1/documents/${own['documentId']}/content`;
    expect((await owner.get(link)).status).toBe(200);
    await sandbox.clock.advance({ days: 2 });
    const { status, body } = await owner.get(link);
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'session_expired' });
  });
});
