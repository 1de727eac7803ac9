import type { RegionCode } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../test/read-pdf.js';
import { attach, company, draftOf, file, household, submit } from '../../test/applicant.js';
import { logIn } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

async function setUp({ person = 0, now = '2026-12-18T02:00:00Z' } = {}) {
  const sandbox = createSandbox({ now, siteUrl: 'https://site.test' });
  const client = await logIn(sandbox, sandbox.people[person]!);
  return { sandbox, client };
}

describe('filing', () => {
  it('gives number, date, category and edition of the Rules at once', async () => {
    const { client } = await setUp();
    const draft = await draftOf(client, household);
    await attach(client, draft.id, 'title_document', 'passport_copy');
    const filed = await submit(client, draft);
    expect(filed).toMatchObject({
      number: '28-26-000001',
      status: 'submitted',
      submittedAt: '2026-12-18T02:00:00.000Z',
      category: { clause: '14', track: 'simplified', maxPowerKw: 15 },
      ruleset: '861@2025-04-28',
      timeline: [{ kind: 'submitted', actor: 'applicant', basis: '861/9' }],
    });
    expect(filed.etag).not.toBe(draft.etag);
  });

  it.each<[RegionCode, string, string]>([
    ['28', '2026-12-31T14:59:00Z', '28-26-000001'],
    ['28', '2026-12-31T15:00:00Z', '28-27-000001'],
    ['25', '2026-12-31T14:00:00Z', '25-27-000001'],
  ])(
    'in region %s at %s is numbered %s, by the region’s own year',
    async (regionCode, now, number) => {
      const { client } = await setUp({ now });
      expect(await file(client, { ...household, regionCode })).toMatchObject({ number });
    },
  );

  it('counts by region, whoever files', async () => {
    const { client, sandbox } = await setUp();
    const office = await logIn(sandbox, sandbox.people[2]!);
    const numbers = [
      await file(client),
      await file(office, company),
      await file(client, { ...household, regionCode: '14' }),
    ].map(({ number }) => number);
    expect(numbers).toEqual(['28-26-000001', '28-26-000002', '14-26-000001']);
  });

  it('takes 150 kW of a company under 12(1)', async () => {
    const { client } = await setUp({ person: 2 });
    expect(await file(client, { ...company, powerKw: '150' })).toMatchObject({
      category: { clause: '12(1)', maxPowerKw: 150 },
    });
  });

  it('names every answer and document that is missing or wrong', async () => {
    const { client } = await setUp();
    const draft = await draftOf(client, { ...household, powerKw: '15-20', snils: '' });
    await attach(client, draft.id, 'title_document');
    const refused = await submit(client, draft);
    expect(refused).toMatchObject({ status: 422, code: 'validation_failed' });
    expect(refused).toHaveProperty('fields', {
      '/powerKw': { code: 'power', text: expect.any(String) },
      '/snils': { code: 'required', text: expect.any(String) },
      '/attachments/passport_copy': { code: 'required', text: expect.any(String) },
    });
    const { body } = await client.get(`/v1/applications/${draft.id}`);
    expect(body).toMatchObject({ status: 'draft', etag: draft.etag });
  });

  it('asks a household above 15 kW for what п. 9 demands', async () => {
    const { client } = await setUp();
    const draft = await draftOf(client, { ...household, powerKw: '15,1' });
    await attach(client, draft.id, 'title_document', 'passport_copy');
    const { fields } = (await submit(client, draft)) as { fields?: object };
    expect(Object.keys(fields ?? {})).toEqual([
      '/reliabilityCategory',
      '/loadKind',
      '/pointCount',
      '/stage1DesignMonth',
      '/stage1CommissioningMonth',
      '/stage1PowerKw',
      '/stage1ReliabilityCategory',
      '/attachments/device_list',
    ]);
  });

  it('speaks the reader’s language', async () => {
    const { client } = await setUp();
    const { id, etag } = await draftOf(client, { ...household, powerKw: '' });
    const { body } = await client.post(`/v1/applications/${id}/submission`, undefined, {
      'if-match': etag,
      'accept-language': 'en',
    });
    expect(body.fields['/attachments/title_document'].text).toMatch(/^Attach/);
    expect(body.fields['/powerKw'].text).toMatch(/^Fill in/);
  });

  it('of an outdated version is refused', async () => {
    const { client } = await setUp();
    const draft = await draftOf(client, household);
    expect(await submit(client, { ...draft, etag: '"7"' })).toMatchObject({ status: 412 });
  });

  it('happens once, however often the same key comes', async () => {
    const { client, sandbox } = await setUp();
    const { id, etag } = await draftOf(client, household);
    await attach(client, id, 'title_document', 'passport_copy');
    const headers = { 'if-match': etag, 'idempotency-key': 'one-intention' };
    const first = await client.post(`/v1/applications/${id}/submission`, undefined, headers);
    const again = await client.post(`/v1/applications/${id}/submission`, undefined, headers);
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(await sandbox.outbox.list({ kind: 'application-submitted' })).toHaveLength(2);
  });
});

describe('after filing', () => {
  it('whatever was typed is in the copy, as far as paper can show it', async () => {
    const { client } = await setUp();
    const comment = 'Дом 漢字 с садом\t\u00A0\n'.repeat(100);
    const { status, documents } = await file(client, { ...household, comment });
    expect(status).toBe('submitted');
    const { body } = await client.get(`/v1/documents/${documents[0]?.id}/content`);
    expect((await readPdf(body)).pages.flat().join(' ')).toContain('с садом');
  });

  it('a copy can be read that says what was filed', async () => {
    const { client } = await setUp();
    const { documents, timeline } = await file(client);
    expect(documents).toMatchObject([{ kind: 'application_copy', number: '28-26-000001' }]);
    expect(timeline[0]?.documentIds).toEqual([documents[0]?.id]);
    const { body, headers } = await client.get(`/v1/documents/${documents[0]?.id}/content`);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(body).toHaveLength(documents[0]!.size);
    const text = (await readPdf(body)).pages.flat().join(' ');
    for (const part of ['28-26-000001', 'Сопкина', 'Чигири', 'Копия паспорта', '11:00'])
      expect(text).toContain(part);
  });

  it('a letter and a text message tell the applicant, with a link and without anything personal', async () => {
    const { client, sandbox } = await setUp();
    const { id } = await file(client);
    const [sms, letter] = await sandbox.outbox.list({ kind: 'application-submitted' });
    expect(letter).toMatchObject({
      to: 'maria@example.ru',
      channel: 'email',
      subject: 'Заявка № 28-26-000001: подана',
      links: [
        `https://site.test/account/application#id=${id}`,
        expect.stringContaining('/account/unsubscribe#token='),
      ],
    });
    expect(letter?.text).toContain('до 23\u00A0декабря 2026\u00A0г.');
    expect(sms).toMatchObject({ channel: 'sms', to: '+79140000001' });
    for (const { text } of [letter!, sms!])
      for (const secret of ['Мария', 'Сопкин', 'Чигири', '200-300', '1023'])
        expect(text).not.toContain(secret);
  });
});
