import type { Calculation, Estimate, EstimateRequest } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { company, household } from '../../test/applicant.js';
import { beginLife } from '../../test/application-life.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const now = '2026-12-18T02:00:00Z';
const english = { 'accept-language': 'en' };
const house: EstimateRequest = {
  regionCode: '28',
  applicantKind: 'individual',
  powerKw: 5,
  settlement: 'rural',
  distanceM: 10,
};
const shop: EstimateRequest = {
  ...house,
  applicantKind: 'legal_entity',
  powerKw: 50,
  settlement: 'town',
};

const anybody = (at = now) => new SandboxClient(createSandbox({ now: at }));

async function estimateOf(request: EstimateRequest, at = now): Promise<Estimate> {
  const { status, body } = await anybody(at).post('/v1/estimates', request);
  expect(status).toBe(200);
  return body;
}

describe('an estimate', () => {
  it.each<[Partial<EstimateRequest>, string, number, string]>([
    [{}, '14', 3_000_000, 'a house of 5 kW'],
    [{ powerKw: 15 }, '14', 4_407_229, 'one of 15 kW'],
    [{ powerKw: 15, socialCategory: 'veteran' }, '14', 1_798_155, 'of a veteran'],
    [{ powerKw: 20 }, '9', 4_432_841, 'an individual above 15 kW'],
    [{ purpose: 'business' }, '9', 4_432_841, 'an individual’s business'],
    [{ powerKw: 0, microgenerationKw: 3 }, '13(4)', 1_800_000, 'microgeneration alone'],
    [{ microgenerationKw: 3 }, '13(5)', 3_000_000, 'with a load'],
    [{ isTemporary: true }, '13', 4_432_841, 'a temporary connection'],
    [{ isRedistribution: true }, '34', 1_725_916, 'redistribution'],
    [{ previousPowerKw: 5, isMeterReplaced: false }, '14', 1_002_883, 'an increase'],
  ])('with %j is of п. %s, %d kopecks: %s', async (change, clause, feeKopecks) => {
    const { sheet, refusal } = await estimateOf({ ...house, ...change });
    expect(refusal).toBeNull();
    expect(sheet).toMatchObject({ clause, feeKopecks });
  });

  it('says how the fee comes about, line by line', async () => {
    const { sheet } = await estimateOf(house);
    expect(sheet?.alternatives).toMatchObject([
      {
        kind: 'standard',
        amountKopecks: 4_407_229,
        isChosen: false,
        lines: [
          { code: 'C1.1', title: 'Подготовка и выдача технических условий', netKopecks: 822_035 },
          { code: 'C1.2.1', quantity: 1, unit: 'connection' },
          { code: 'C8.2.1', quantity: 1, unit: 'point' },
        ],
      },
      { kind: 'reduced', amountKopecks: 3_000_000, isChosen: true, obstacle: null },
      {
        kind: 'social',
        amountKopecks: null,
        lines: [],
        obstacle: { code: 'not_claimed', clause: 'п.\u00A017 Правил №\u00A0861' },
      },
    ]);
    expect(sheet?.reasons.map(({ code }) => code)).toEqual(['reduced_is_least']);
    expect(sheet?.tariff).toMatchObject({ isSample: true, isCurrent: true, regionCode: '28' });
    expect(sheet?.vat).toEqual({ percent: 22, amountKopecks: 540_984 });
  });

  it('has parts that add up to it, each with its term in words', async () => {
    const { sheet } = await estimateOf(house);
    expect(sheet?.plan).toMatchObject({ order: 'simplified', interest: null, remark: null });
    expect(
      sheet?.plan.parts.map(({ percent, amountKopecks, dueOn }) => [percent, amountKopecks, dueOn]),
    ).toEqual([
      [15, 450_000, null],
      [30, 900_000, null],
      [35, 1_050_000, null],
      [20, 600_000, null],
    ]);
    expect(sheet?.plan.parts[0]).toMatchObject({
      text: '5\u00A0рабочих дней со дня, когда счёт появится в кабинете',
      basis: '861/103',
    });
  });

  it('by installments foresees the interest, and says that its key rate is a sample', async () => {
    const { sheet } = await estimateOf({ ...shop, distanceM: 250, wantsInstallment: true });
    const { plan } = sheet!;
    expect(plan).toMatchObject({
      order: 'installment',
      interest: { keyRatePercent: 16, percent: 20, isSample: true },
    });
    expect(plan.parts).toHaveLength(13);
    const foreseen = plan.parts.map(({ interestKopecks }) => interestKopecks ?? 0);
    expect(foreseen[0]).toBe(0);
    expect(foreseen.reduce((sum, one) => sum + one, 0)).toBe(plan.interest?.amountKopecks);
  });

  it.each<[Partial<EstimateRequest>, string, string | undefined, string]>([
    [{ wantsInstallment: true }, 'simplified', 'installment_free_of_lines', 'it pays for no line'],
    [
      { applicantKind: 'individual', powerKw: 15, wantsInstallment: true },
      'simplified',
      'installment_clause',
      'a household',
    ],
    [{ powerKw: 200 }, 'general', undefined, 'above 150 kW'],
    [{ powerKw: 6000 }, 'agreed', 'agreed', 'above 5 MW'],
    [{ isRedistribution: true }, 'redistribution', undefined, 'redistribution'],
  ])('with %j is paid by the order %s, remark %s: %s', async (change, order, remark) => {
    const { sheet } = await estimateOf({ ...shop, ...change });
    expect(sheet?.plan.order).toBe(order);
    expect(sheet?.plan.remark?.code).toBe(remark);
  });

  it('names what was taken for granted', async () => {
    const codes = async (request: EstimateRequest) =>
      (await estimateOf(request)).sheet?.assumptions.map(({ code }) => code);
    const { distanceM: _distanceM, ...somewhere } = house;
    expect(await codes(house)).toEqual([]);
    expect(await codes(somewhere)).toEqual(['distance_assumed']);
    expect(await codes({ ...house, distanceM: 40 })).toEqual(['line_assumed']);
    expect(await codes({ ...house, previousPowerKw: 5 })).toEqual(['meter_replaced']);
    expect(await codes({ ...shop, powerKw: 200 })).toEqual(['substation_unknown']);
    expect(await codes({ ...house, socialCategory: 'mayak' })).toEqual(['proof_needed']);
  });

  it('says why, where a reason of the Rules stands behind it', async () => {
    const codes = async (request: EstimateRequest) =>
      (await estimateOf(request)).sheet?.reasons.map(({ code }) => code);
    expect(await codes(shop)).toEqual(['free_of_lines']);
    expect(await codes({ ...house, powerKw: 1 })).toEqual(['least']);
    expect(await codes({ ...house, powerKw: 15 })).toEqual(['standard_is_least']);
    expect(await codes({ ...house, previousPowerKw: 5 })).toEqual(['increase']);
    expect(await codes({ ...shop, isRedistribution: true })).toEqual(['redistribution']);
    expect(await codes({ ...shop, powerKw: 0, microgenerationKw: 3 })).toEqual([
      'reduced_is_least',
      'free_of_lines',
      'microgeneration',
    ]);
    expect(await codes({ ...shop, reliabilityCategory: 'II', distanceM: 90 })).toEqual([
      'two_sources',
    ]);
  });

  it('says what would be otherwise', async () => {
    const { otherwise } = await estimateOf(house);
    expect(otherwise).toEqual([
      { code: 'social', text: 'С документом социальной категории', feeKopecks: 599_385 },
      { code: 'farther', text: 'Если до сети больше 500\u00A0м — от', feeKopecks: 73_815_207 },
      { code: 'ceiling', text: 'От 7,4\u00A0кВт плата больше не растёт', feeKopecks: 4_407_229 },
    ]);
  });

  it('is none of an individual project, and says why', async () => {
    const estimate = await estimateOf({ ...shop, powerKw: 900, isIndividualProject: true });
    expect(estimate).toMatchObject({ sheet: null, refusal: { code: 'individual_project' } });
  });

  it('goes by the VAT, the rates and the clock of its day', async () => {
    const lastOf2025 = await estimateOf({ ...house, powerKw: 15 }, '2025-12-31T14:00:00Z');
    expect(lastOf2025).toMatchObject({
      estimatedOn: '2025-12-31',
      validUntil: '2025-12-31',
      sheet: { feeKopecks: 4_334_980, vat: { percent: 20 } },
    });
    // It is New Year in Vladivostok by then.
    const primorye = { ...house, powerKw: 15, regionCode: '25' as const };
    expect(await estimateOf(primorye, '2025-12-31T14:00:00Z')).toMatchObject({
      estimatedOn: '2026-01-01',
      sheet: { feeKopecks: 4_407_229, vat: { percent: 22 } },
    });
  });

  it('goes on with the last rates where those of the date are not out', async () => {
    const { sheet } = await estimateOf(house, '2030-05-05T02:00:00Z');
    expect(sheet?.tariff).toMatchObject({ isCurrent: false, validUntil: '2027-12-31' });
    expect(sheet?.assumptions.map(({ code }) => code)).toEqual(['rates_outdated']);
  });

  it('speaks the language of the reader', async () => {
    const { body } = await anybody().post('/v1/estimates', house, english);
    expect(body.sheet.reasons[0].text).toBe(
      'The reduced rate comes to less, and the lesser amount is charged.',
    );
    expect(body.sheet.alternatives[2].obstacle.clause).toBe('clause\u00A017 of Rules No.\u00A0861');
  });

  it.each<[object, string, string, string]>([
    [{ powerKw: 0 }, '/powerKw', 'power', 'nothing to pay for'],
    [{ powerKw: -1 }, '/powerKw', 'invalid', 'less than nothing'],
    [{ powerKw: '5' }, '/powerKw', 'invalid', 'a text'],
    [{ distanceM: 1.5 }, '/distanceM', 'invalid', 'half a metre'],
    [{ regionCode: '77' }, '/regionCode', 'choice', 'another region'],
    [{ socialCategory: 'rich' }, '/socialCategory', 'choice', 'no such category'],
    [{ lastName: 'Сопкина' }, '/lastName', 'invalid', 'nobody’s name is asked for'],
  ])('with %j is refused at %s (%s): %s', async (change, pointer, code) => {
    const { status, body } = await anybody().post('/v1/estimates', { ...house, ...change });
    expect(status).toBe(422);
    expect(body.fields[pointer]).toMatchObject({ code });
  });

  it('is not for programmes that want thousands of them', async () => {
    const sandbox = createSandbox({ now });
    const client = new SandboxClient(sandbox);
    const ask = (address: string) =>
      client.post('/v1/estimates', house, { 'x-forwarded-for': address });
    for (let asked = 0; asked < 120; asked += 1) await ask('192.0.2.1');
    const refused = await ask('192.0.2.1');
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await ask('192.0.2.2')).status).toBe(200);
    await sandbox.clock.advance({ minutes: 1 });
    expect((await ask('192.0.2.1')).status).toBe(200);
  });
});

describe('the tariffs', () => {
  it('are there for every region and period, each with its source', async () => {
    const { body } = await anybody().get('/v1/tariffs');
    expect(body.items).toHaveLength(15);
    expect(body.items[0]).toMatchObject({
      regionCode: '28',
      validFrom: '2025-01-01',
      isSample: true,
      vatPercent: 20,
      reducedPerKwKopecks: 600_000,
      socialPerKwKopecks: 119_877,
    });
    expect(body.items[0].source).toContain('№ 508');
    expect(body.items[0].rates[0]).toEqual({
      code: 'C1.1',
      title: 'Подготовка и выдача технических условий',
      unit: 'connection',
      kopecks: 822_035,
    });
  });

  it('can be asked for by region and date', async () => {
    const { body } = await anybody().get('/v1/tariffs?regionCode=14&on=2026-05-05', english);
    expect(body.items).toMatchObject([{ regionCode: '14', validUntil: '2026-12-31' }]);
    expect(body.items[0].rates[0].title).toBe('Preparing and issuing the technical conditions');
  });

  it.each(['regionCode=77', 'on=2026-13-01', 'on=today'])('are not there for %s', async (query) => {
    expect((await anybody().get(`/v1/tariffs?${query}`)).status).toBe(400);
  });
});

it('names who pays by the social rate, and the document that proves it', async () => {
  const { body } = await anybody().get('/v1/social-categories');
  expect(body.items).toHaveLength(9);
  expect(body.items.at(-1)).toEqual({
    code: 'large_family',
    title: 'Многодетная семья',
    proof: 'Удостоверение многодетной семьи',
    act: 'Указ Президента РФ № 63 от 23.01.2024',
  });
});

describe('the calculation sheet', () => {
  async function offered(
    ...[answers, input, person]: [typeof household?, Record<string, string>?, number?]
  ) {
    const life = await beginLife({ answers: answers ?? household, person: person ?? 0 });
    await life.act('confirm_completeness');
    await life.goTo('2027-01-12');
    await life.act('post_offer', input);
    const path = `/v1/applications/${life.id}/calculation`;
    const read = async (headers = {}): Promise<Calculation> =>
      (await (await life.client()).get(path, headers)).body;
    return { ...life, path, read };
  }

  it('is what the invoice is made of, and a document of the offer', async () => {
    const { look, read } = await offered();
    const { sheet, ...sheetOf } = await read();
    const { invoice, documents } = await look();
    expect(sheetOf).toMatchObject({ number: '28-26-000001-Р', calculatedOn: '2027-01-12' });
    expect(sheet.feeKopecks).toBe(invoice?.amountKopecks);
    expect(sheet.plan.parts.map(({ amountKopecks, dueOn }) => ({ amountKopecks, dueOn }))).toEqual(
      invoice?.parts.map(({ amountKopecks, dueOn }) => ({ amountKopecks, dueOn })),
    );
    expect(documents.filter(({ kind }) => kind === 'fee_calculation')).toMatchObject([
      { number: '28-26-000001-Р', fileName: 'Расчёт платы 28-26-000001-Р.pdf' },
    ]);
  });

  it('stays what it was, in the language of whoever reads it', async () => {
    const { goTo, read } = await offered();
    const first = await read();
    await goTo('2027-01-18');
    expect(await read()).toEqual(first);
    expect((await read(english)).sheet.alternatives[0]?.title).toBe('At standardised rates');
  });

  it('tells a company why it has no installment', async () => {
    const { read } = await offered({ ...company, wantsInstallment: true }, {}, 2);
    expect((await read()).sheet.plan).toMatchObject({
      order: 'simplified',
      remark: { code: 'installment_free_of_lines' },
    });
  });

  it('names a decision of its own', async () => {
    const { read } = await offered(household, { amountKopecks: '5000000' });
    expect((await read()).sheet).toMatchObject({
      feeKopecks: 5_000_000,
      alternatives: [{ kind: 'decision', isChosen: true }],
      reasons: [{ code: 'decided' }],
    });
  });

  it('is not there before the offer', async () => {
    const { client, id } = await beginLife();
    const answer = await (await client()).get(`/v1/applications/${id}/calculation`);
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'stage_forbids', detail: 'Расчёт появится вместе с договором и счётом.' },
    });
  });

  it('is nobody else’s', async () => {
    const { path, sandbox } = await offered();
    const other = await logIn(sandbox, sandbox.people[1]!);
    expect((await other.get(path)).status).toBe(404);
    expect((await new SandboxClient(sandbox).get(path)).status).toBe(401);
  });
});
