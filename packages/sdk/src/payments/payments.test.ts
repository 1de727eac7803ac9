import { describe, expect, it } from 'vitest';
import { fileApplication } from '../../test/application.js';
import { dropAfter } from '../../test/network.js';
import { setup, signedIn } from '../../test/setup.js';
import { ConflictError, type EstimateRequest, NotFoundError, ValidationError } from '../index.js';

const house: EstimateRequest = {
  regionCode: '28',
  applicantKind: 'individual',
  powerKw: 5,
  settlement: 'rural',
  distanceM: 10,
};

describe('payments', () => {
  it('foresee the fee of a connection, and its parts', async () => {
    const { client } = setup();
    const { sheet, refusal } = await client.payments.estimate(house);
    expect(refusal).toBeNull();
    expect(sheet).toMatchObject({ feeKopecks: 3_000_000, tariff: { isSample: true } });
    const parts = sheet?.plan.parts.map(({ amountKopecks }) => amountKopecks) ?? [];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(3_000_000);
  });

  it('name the fact that breaks a rule', async () => {
    const { client } = setup();
    const estimate = client.payments.estimate({ ...house, powerKw: 0 });
    await expect(estimate).rejects.toThrow(ValidationError);
    await expect(estimate).rejects.toMatchObject({ fields: { '/powerKw': { code: 'power' } } });
  });

  it('say why a fee cannot be foreseen', async () => {
    const { client } = setup();
    const facts = { ...house, powerKw: 900, isIndividualProject: true };
    expect(await client.payments.estimate(facts)).toMatchObject({
      sheet: null,
      refusal: { code: 'individual_project' },
    });
  });

  it('explain a fee in the language of the call, whatever the client speaks', async () => {
    const { client } = setup({ locale: 'ru' });
    const { sheet } = await client.payments.estimate(house, { locale: 'en' });
    expect(sheet?.alternatives[0]?.title).toBe('At standardised rates');
  });

  it('are asked without a token, so that a browser need not ask for leave', async () => {
    const { client, network } = await signedIn();
    await client.payments.estimate(house);
    await client.payments.tariffs();
    expect(network.sent.some(({ headers }) => headers.has('Authorization'))).toBe(false);
  });

  it('are asked again when the answer got lost: nothing is kept of an estimate', async () => {
    const { client, network } = setup();
    network.fail(dropAfter);
    expect((await client.payments.estimate(house)).sheet?.feeKopecks).toBe(3_000_000);
    expect(network.sent).toHaveLength(2);
  });

  it('know the rates of a region, and who pays by the social one', async () => {
    const { client } = setup();
    const { items } = await client.payments.tariffs({
      query: { regionCode: '14', on: '2026-05-05' },
    });
    expect(items).toMatchObject([{ regionCode: '14', validFrom: '2026-01-01' }]);
    const categories = await client.payments.socialCategories();
    expect(categories.items.map(({ code }) => code)).toContain('large_family');
  });

  it('show the calculation sheet of an application once it has its offer', async () => {
    const { client, sandbox } = await signedIn();
    const { id } = await fileApplication(client);
    const early = client.payments.calculation(id);
    await expect(early).rejects.toThrow(ConflictError);
    await expect(early).rejects.toMatchObject({ code: 'stage_forbids' });

    await sandbox.operator.run(id, 'confirm_completeness');
    await sandbox.operator.run(id, 'post_offer');
    const { sheet } = await client.payments.calculation(id);
    const { invoice } = await client.applications.get(id);
    expect(sheet.feeKopecks).toBe(invoice?.amountKopecks);
  });

  it('show no sheet of somebody else', async () => {
    const { client } = await signedIn();
    await expect(client.payments.calculation('app-1')).rejects.toThrow(NotFoundError);
  });
});
