import { expect, it } from 'vitest';
import { Moments } from '../clock/moments.js';
import { handlers } from '../sandbox/handlers.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import type { TableDefinition } from '../storage/storage.js';
import { toResponse } from './answer.js';
import { Api } from './api.js';
import { Exchanges } from './exchange.js';
import type { Handlers } from './operation.js';
import { json, problem, ProblemError } from './reply.js';
import { Responder } from './responder.js';

interface Note {
  readonly id: string;
}
const notes: TableDefinition<Note> = { name: 'notes', indexes: {} };

/** The API with another handler of one operation. */
function createApi(own: Partial<Handlers>) {
  const errors: unknown[] = [];
  const storage = createMemoryStorage();
  const moments = new Moments({
    storage,
    clock: { frozenAt: '2026-12-18T02:00:00.000Z' },
    settings: {
      seed: 1,
      siteUrl: 'https://site.test',
      englishSiteUrl: 'https://site.test',
      operator: 'manual',
      scanSeconds: 0,
      sampleApplications: 0,
      esia: false,
      isLoopbackAllowed: false,
    },
    publish: async () => undefined,
    network: {
      send: async () => new Response(),
      timeout: () => AbortSignal.abort(),
      machineTime: () => 0,
    },
    machineTime: () => 0,
    jobs: {},
    withFiles: async (documents) => [...documents],
    recipientOf: async () => ({
      email: '',
      phone: '',
      name: '',
      locale: 'ru',
      isOpenChannel: true,
    }),
    notify: async () => undefined,
    begin: async () => undefined,
    report: () => undefined,
  });
  const exchanges = new Exchanges();
  const responder = new Responder({
    moments,
    seed: 1,
    exchanges,
    report: (error) => errors.push(error),
    headers: {},
  });
  const api = new Api({
    moments,
    responder,
    exchanges,
    handlers: { ...handlers, ...own },
    authenticate: async () => {
      throw new ProblemError(401, 'unauthenticated');
    },
    validateResponses: true,
    folder: '',
  });
  const getRegion = async () =>
    toResponse(await api.answer('getRegion', { regionCode: '28' }, new Request('https://x.test/')));
  const isNoted = () => storage.transaction((transaction) => transaction.get(notes, 'a'));
  return { getRegion, isNoted, errors };
}

const region = {
  code: '28',
  name: 'Амурская область',
  timeZone: 'Asia/Yakutsk',
  branch: { name: 'Филиал' },
  supplier: { name: 'Поставщик' },
  centre: { name: 'Центр', address: 'г. Благовещенск', hours: '8:00–17:00', isSample: true },
} as const;

it('hides what broke from the reader, tells the operator, and undoes what was done', async () => {
  const { getRegion, isNoted, errors } = createApi({
    getRegion: async (_request, { transaction }) => {
      await transaction.put(notes, { id: 'a' });
      throw new Error('secret of the house');
    },
  });
  const response = await getRegion();

  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Сервис временно не работает, попробуйте позже',
    status: 500,
    code: 'internal_error',
    requestId: response.headers.get('x-request-id'),
  });
  expect(errors).toMatchObject([{ message: 'secret of the house' }]);
  expect(await isNoted()).toBeUndefined();
});

it.each([
  ['returned', true],
  ['thrown', false],
])('keeps what was done before a problem that is %s: %s', async (way, isKept) => {
  const { getRegion, isNoted } = createApi({
    getRegion: async (_request, { transaction }) => {
      await transaction.put(notes, { id: 'a' });
      if (way === 'thrown') throw new ProblemError(404, 'not_found');
      return problem(404, 'not_found');
    },
  });

  expect((await getRegion()).status).toBe(404);
  expect((await isNoted()) !== undefined).toBe(isKept);
});

it('answers nothing that the contract does not have', async () => {
  const wrongBody = createApi({
    getRegion: async () => json(200, { ...region, timeZone: undefined } as never),
  });
  const response = await wrongBody.getRegion();
  expect(response.status).toBe(500);
  expect((await response.json()).detail).toBe(
    'The answer breaks the contract: /body/timeZone required',
  );
  expect(wrongBody.errors).toMatchObject([
    { name: 'ContractError', message: expect.stringContaining('timeZone') },
  ]);

  const wrongStatus = createApi({
    getRegion: async () => {
      throw new ProblemError(409, 'stage_forbids');
    },
  });
  expect((await wrongStatus.getRegion()).status).toBe(500);
  expect(wrongStatus.errors).toMatchObject([{ message: 'getRegion has no answer 409' }]);
});
