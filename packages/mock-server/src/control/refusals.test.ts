import { beforeAll, describe, it } from 'vitest';
import { beginLife } from '../../test/application-life.js';
import { expectRefusal } from '../../test/refusal.js';
import { SandboxClient } from '../../test/sandbox-client.js';

let client: SandboxClient;
const ids = { application: '', account: '' };

beforeAll(async () => {
  const { sandbox, id, act, goTo } = await beginLife();
  client = new SandboxClient(sandbox);
  ids.application = id;
  ids.account = (await client.get('/_sandbox/accounts')).body.items[0].id;
  await act('confirm_completeness');
  await goTo('2027-01-12');
  await act('post_offer');
});

/** Of each desk one: what is typed, and the field that is wrong. */
const refusals: [path: () => string, body: object, pointer: string][] = [
  [
    () => `/applications/${ids.application}/receive_payment`,
    { amountKopecks: 'x' },
    '/amountKopecks',
  ],
  [
    () => `/applications/${ids.application}/receive_payment`,
    { amountKopecks: '999999999' },
    '/amountKopecks',
  ],
  [
    () => `/applications/${ids.application}/receive_payment`,
    { receivedOn: 'yesterday' },
    '/receivedOn',
  ],
  [() => `/applications/${ids.application}/send_transfer`, { payer: 'nobody' }, '/payer'],
  [() => '/temporary-access', { applicantKind: 'individual', login: '1' }, '/login'],
  [() => '/temporary-access', { login: '112-233-445 95', lastName: '' }, '/lastName'],
  [
    () => '/temporary-access',
    { login: '112-233-445 95', lastName: 'Тестова', firstName: 'Анна', email: 'x' },
    '/email',
  ],
  [() => '/temporary-access', { applicationNumber: 'none' }, '/applicationNumber'],
  [() => '/temporary-access', { login: '200-300-400 48', hours: '0' }, '/hours'],
  [
    () => `/accounts/${ids.account}/roles`,
    { accountId: 'acc-of-nobody', relation: 'representative' },
    '/accountId',
  ],
  [() => '/certificates', { accountId: 'own', publicKey: 'no key' }, '/publicKey'],
  [() => '/people/choice', { login: 'nobody' }, '/login'],
];

describe('what the sides of the company are told that they have typed wrongly', () => {
  it.each(refusals)('is said in the language of the reader (%#)', async (path, body, pointer) => {
    const method = path() === '/people/choice' ? 'PUT' : 'POST';
    const sent =
      'accountId' in body && body.accountId === 'own' ? { ...body, accountId: ids.account } : body;
    await expectRefusal(
      (headers) => client.send(method, `/_sandbox${path()}`, { body: sent, headers }),
      pointer,
      path(),
    );
  });
});
