import { Secret } from 'otpauth';
import { expect, it } from 'vitest';
import { beginLogin, complete } from '../../../test/second-factor.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import { createMemoryStorage } from '../../storage/memory-storage.js';
import { loginKey } from '../login-key.js';
import { accountTable } from '../tables.js';
import { secondFactorTable } from './tables.js';

/** RFC 6238, appendix B, SHA-1: seconds since 1970 and the code, of whose eight digits an app shows the last six. */
const vectors: readonly (readonly [seconds: number, code: string])[] = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
];

it.each(vectors)('takes the code that RFC 6238 has for second %d', async (seconds, code) => {
  const storage = createMemoryStorage();
  const now = new Date(seconds * 1000).toISOString();
  const sandbox = createSandbox({ storage, now });
  const person = sandbox.people[0]!;
  await beginLogin(sandbox, person); // fills the storage
  await storage.transaction(async (transaction) => {
    const key = loginKey(person.applicantKind, person.login);
    const account = await transaction.find(accountTable, 'login', key);
    await transaction.put(secondFactorTable, {
      id: account!.id,
      method: 'totp',
      totp: { secret: Secret.fromLatin1('12345678901234567890').base32, lastStep: 0 },
      enabledAt: now,
      recoveryHashes: [],
    });
  });
  const { body } = await beginLogin(sandbox, person);
  expect((await complete(sandbox, body.challengeId, code.slice(2))).status).toBe(201);
});
