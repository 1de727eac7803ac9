import { afterAll, beforeAll, it } from 'vitest';
import { fileByProgram } from './file-by-program.js';
import { inBothLanguages, inspectAll } from './inspect.js';
import { World } from './world.js';

let world: World;
let application: string;
beforeAll(async () => {
  world = await World.begin();
  const { id } = await fileByProgram(world);
  await world.sandbox.operate(id, 'confirm_completeness');
  await world.sandbox.operate(id, 'post_offer');
  await world.sandbox.operate(id, 'receive_payment');
  application = `application#id=${id}`;
});
afterAll(() => world.end());

const payments = ['/payments/', '/en/payments/', '/notifications/', '/en/notifications/'];
const wholeAccounts = ['/cabinet/', '/en/cabinet/#/payments'];
const accountPages = ['', 'documents', 'new'];

it('every page of the account is in order, whatever its width and colours and the size of its text', async () => {
  const reader = await world.visitAs('individual');
  await inspectAll(reader, [
    ...inBothLanguages([...accountPages, application]),
    ...payments,
    ...wholeAccounts,
  ]);
  await reader.close();
});
