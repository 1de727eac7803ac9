import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from './world.js';

const password = 'sopka-28-taiga';

interface Received {
  readonly signed: string;
  readonly signature: string;
}

let world: World;
let receiver: Server;
const received: Received[] = [];

beforeAll(async () => {
  world = await World.begin();
  receiver = createServer((request, response) => {
    void text(request).then((body) => {
      const { headers } = request;
      const signed = [headers['webhook-id'], headers['webhook-timestamp'], body].join('.');
      received.push({ signed, signature: String(headers['webhook-signature']) });
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
});
afterAll(async () => {
  receiver.close();
  await world.end();
});

it('a program gets a token at 360 px, uses it, and is locked out once it is revoked', async () => {
  const reader = await world.visitAs('individual', { width: 360 });
  const { page } = reader;
  await reader.open('/account/profile#section=programs');
  await page.getByRole('button', { name: 'Создать токен' }).click();
  await page.getByLabel('Для чего токен').fill('Выгрузка статусов');
  await page.getByLabel('Смотреть заявки и их файлы').check();
  await page.getByLabel('Ваш пароль').fill(password);
  await page.getByRole('button', { name: 'Создать', exact: true }).click();
  const shown = page.getByText(/^drsk_/);
  const token = (await shown.textContent()) ?? '';
  expect(await reader.axeViolations()).toEqual([]);
  expect(await reader.isTooWide()).toBe(false);
  await page.getByRole('button', { name: 'Сохранено, закрыть' }).click();

  const ask = async (): Promise<number> => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${world.site.sandboxUrl}/v1/applications`, { headers })).status;
  };
  expect(await ask()).toBe(200);
  await page.reload();
  await page.getByText('Последнее обращение').waitFor();
  expect(await page.content()).not.toContain(token);
  await page.getByRole('button', { name: 'Отозвать: Выгрузка статусов' }).click();
  await page.getByRole('button', { name: 'Отозвать токен' }).click();
  await page.getByText('Токенов нет').waitFor();
  expect(await ask()).toBe(401);
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

it('a server is told of an event, in English, and the log says so', async () => {
  const reader = await world.visitAs('individual');
  const { page } = reader;
  await reader.open('/en/account/profile#section=programs');
  await page.getByRole('button', { name: 'Add an address' }).click();
  const address = receiver.address();
  const port = typeof address === 'object' ? address?.port : 0;
  await page.getByLabel('Address', { exact: true }).fill(`http://127.0.0.1:${port}/hooks`);
  await page.getByLabel('A filed application has changed').check();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const secret = (await page.getByText(/^whsec_/).textContent()) ?? '';
  await page.getByRole('button', { name: 'Saved, close' }).click();
  await page.getByRole('button', { name: /^Try it out/ }).click();
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: 'Refresh' }).click();
      return page.getByText('delivered', { exact: true }).count();
    })
    .toBe(1);
  expect(await reader.axeViolations()).toEqual([]);
  const key = Buffer.from(secret.trim().replace('whsec_', ''), 'base64');
  const [event] = received;
  const signature = createHmac('sha256', key).update(event!.signed).digest('base64');
  expect(event!.signature).toBe(`v1,${signature}`);
  expect(reader.complaints).toEqual([]);
  await reader.close();
});
