import { describe, expect, it } from 'vitest';
import { SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';

const client = new SandboxClient(createSandbox());

async function suggested(query: string, rest: object = {}): Promise<string[]> {
  const { status, body } = await client.post('/v1/address-suggestions', { query, ...rest });
  expect(status).toBe(200);
  return body.items.map(({ value }: { value: string }) => value);
}

describe('suggestions of addresses', () => {
  it.each([
    ['чигири', 'Амурская область, с. Чигири', 'a settlement before its streets'],
    ['ЧИГИРИ НОВ', 'Амурская область, с. Чигири, ул. Новая', 'the beginning of a word is enough'],
    ['нов чиг', 'Амурская область, с. Чигири, ул. Новая', 'words come in any order'],
    [
      'г. Артем',
      'Приморский край, г. Артём',
      'ё may be typed as е, and what a place is may be typed',
    ],
    [
      'чигири, ул. Новая, д. 12а',
      'Амурская область, с. Чигири, ул. Новая, д. 12а',
      'a house at the end',
    ],
    [
      'чигири 12',
      'Амурская область, с. Чигири, ул. Ленина, д. 12',
      'a house whose street is not said yet',
    ],
    ['комсомольск', 'Хабаровский край, г. Комсомольск-на-Амуре', 'a name of several words'],
  ])('%s → %s: %s', async (query, first) => {
    expect((await suggested(query))[0]).toBe(first);
  });

  it.each([
    ['', 'nothing is typed'],
    ['   ,', 'nothing but signs is typed'],
    ['12', 'a house alone is everywhere'],
    ['Париж', 'no such place is known'],
    ['<script>', 'markup is no address'],
  ])('%s → none: %s', async (query) => {
    expect(await suggested(query)).toEqual([]);
  });

  it('stay in the region and are no more than asked for', async () => {
    const streets = await suggested('ленина', { regionCode: '79', limit: 3 });
    expect(streets).toHaveLength(3);
    expect(streets.every((value) => value.startsWith('Еврейская автономная область'))).toBe(true);
  });

  it('begin with the settlements of a region where nothing is typed', async () => {
    const cities = await suggested('', { regionCode: '79', limit: 20 });
    expect(cities).toHaveLength(5);
    expect(cities[0]).toBe('Еврейская автономная область, г. Биробиджан');
  });

  it('say where the settlement is, and that they are a sample', async () => {
    const { body } = await client.post('/v1/address-suggestions', { query: 'тында' });
    expect(body.items[0]).toMatchObject({
      kind: 'settlement',
      regionCode: '28',
      place: { latitude: 55.15, longitude: 124.73 },
      isSample: true,
    });
  });

  it.each([
    [{ query: 'а'.repeat(201) }, '/query'],
    [{}, '/query'],
    [{ query: 'а', limit: 21 }, '/limit'],
    [{ query: 'а', regionCode: '77' }, '/regionCode'],
  ])('are refused for %j at %s', async (body, pointer) => {
    const answer = await client.post('/v1/address-suggestions', body);
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.fields)).toEqual([pointer]);
  });
});
