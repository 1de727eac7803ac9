import { expect, it } from 'vitest';
import { file, read } from '../../test/applicant.js';
import { personOf } from '../../test/people.js';
import { logIn } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

it('sends nothing about an application where there is nobody to send to', async () => {
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', onError });
  const client = await logIn(sandbox, personOf(sandbox, '200-300-401 49'));

  const { id } = await file(client);
  await sandbox.operator.run(id, 'confirm_completeness', {});

  expect((await read(client, id)).stages).toBeDefined();
  expect(await sandbox.outbox.list()).toEqual([]);
  expect(errors).toEqual([]);
});
