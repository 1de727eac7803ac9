import { expect, it } from 'vitest';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const client = new SandboxClient(createSandbox());

it('lists the five regions with their branches, suppliers, centres and time zones', async () => {
  const { status, body } = await client.get('/v1/regions');

  expect(status).toBe(200);
  expect(body.next).toBeNull();
  expect(body.items.map(({ code }: { code: string }) => code)).toEqual([
    '28',
    '25',
    '27',
    '79',
    '14',
  ]);
  expect(body.items[0]).toEqual({
    code: '28',
    name: 'Амурская область',
    timeZone: 'Asia/Yakutsk',
    branch: { name: 'Филиал АО «ДРСК» «Амурские электрические сети»' },
    supplier: { name: 'ПАО «ДЭК»' },
    centre: {
      name: 'Центр обслуживания филиала «Амурские электрические сети»',
      address: 'г.\u00A0Благовещенск, ул.\u00A0Образцовая, д.\u00A01',
      hours: 'пн–пт 8:00–18:00, перерыв 12:00–13:00',
      isSample: true,
    },
  });
});

it('finds a region by its code, in the language of the reader', async () => {
  const { body } = await client.get('/v1/regions/25', { 'accept-language': 'en' });
  expect(body).toMatchObject({ name: 'Primorye', timeZone: 'Asia/Vladivostok' });
});

it('knows no other region', async () => {
  const { status, body } = await client.get('/v1/regions/77');
  expect(status).toBe(404);
  expect(body.code).toBe('not_found');
});

it('says how to call the contact centre', async () => {
  const { body } = await client.get('/v1/contact-centre?regionCode=27');
  expect(body).toEqual({
    phone: '+78001000397',
    phoneText: '8-800-100-03-97',
    isFree: true,
    hours: 'пн–пт 8:00–20:00; сб–вс 9:00–18:00',
    timeZone: 'Asia/Vladivostok',
    areHoursSample: true,
  });
  expect((await client.get('/v1/contact-centre')).body.timeZone).toBe('Asia/Yakutsk');
  expect((await client.get('/v1/contact-centre?regionCode=77')).status).toBe(400);
});
