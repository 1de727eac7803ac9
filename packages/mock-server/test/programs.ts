import type { TokenScope } from '@drsk/contract';
import type { SamplePerson } from '../src/account/personas/sample-people.js';
import { createSandbox } from '../src/sandbox/create-sandbox.js';
import type { Sandbox, SandboxOptions } from '../src/sandbox/sandbox.js';
import { logIn, SandboxClient } from './sandbox-client.js';

/** Somebody who lets programs in. */
export async function programmer(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', ...options });
  const [person] = sandbox.people;
  if (!person) throw new Error('Nobody is there');
  const owner = await logIn(sandbox, person);
  const make = (change: object = {}) =>
    owner.post('/v1/me/tokens', {
      name: 'Выгрузка в 1С',
      scopes: ['applications:read'],
      days: 90,
      password: person.password,
      ...change,
    });
  const program = async (...scopes: TokenScope[]) => {
    const { body } = await make({ scopes });
    return new SandboxClient(sandbox, body.token);
  };
  return { sandbox, person, owner, make, program };
}

/** An address that is told of what happens to somebody; sessions end while days go by. */
export function addressOf(sandbox: Sandbox, person: SamplePerson, url: string) {
  const client = () => logIn(sandbox, person);
  const named = async (change: object = {}) => {
    const events = ['application.changed', 'document.posted', 'payment.changed'];
    return (await (await client()).post('/v1/me/webhooks', { url, events, ...change })).body;
  };
  const list = async () => (await (await client()).get('/v1/me/webhooks')).body.items;
  const log = async (id: string) =>
    (await (await client()).get(`/v1/me/webhooks/${id}/deliveries`)).body.items;
  return {
    client,
    named,
    list,
    log,
    pass: (seconds: number) => sandbox.clock.advance({ seconds }),
  };
}
