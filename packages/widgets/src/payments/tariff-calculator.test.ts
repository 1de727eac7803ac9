import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { estimatesOf, fee, openCalculator, untilFee } from '../../test/calculator-page.js';
import { errorsBeside } from '../../test/field-errors.js';
import { connectTo } from '../../test/sandbox.js';
import { choose, control, texts, type } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { EstimateChangedEvent } from './estimate-changed-event.js';
import type { DrskTariffCalculator } from './tariff-calculator.js';

async function tick(element: DrskTariffCalculator, name: string): Promise<void> {
  control(element, name).click();
  await element.updateComplete;
}

/** Keys in quick succession, without leaving the field. */
function keep(element: DrskTariffCalculator, name: string, value: string): void {
  const input = control(element, name);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function isAsking({ shadowRoot }: DrskTariffCalculator): boolean {
  return shadowRoot?.querySelector('.result')?.getAttribute('aria-busy') === 'true';
}

describe('drsk-tariff-calculator', () => {
  it('answers while one types, without an account and without a button', async () => {
    const { element, requests } = await openCalculator();
    expect(texts(element, '.result').join()).to.contain('Назовите регион и мощность');
    expect(requests).to.deep.equal([]);
    await type(element, 'powerKw', '5');
    await untilFee(element, '30 000,00 ₽');
    expect(element.announcement).to.equal('Плата за подключение: 30\u00A0000,00\u00A0₽');
    await accessible(element);
  });

  it('asks once for keys in quick succession', async () => {
    const page = await openCalculator();
    for (const value of ['1', '15', '15,', '15,5', '15']) keep(page.element, 'powerKw', value);
    await untilFee(page.element, '44 072,29 ₽');
    expect(estimatesOf(page)).to.equal(1);
  });

  it('drops an answer that is no longer asked for', async () => {
    const questions: Request[] = [];
    let answer = (): void => {};
    const cleared = new Promise<void>((resolve) => (answer = resolve));
    const { element } = await openCalculator(({ sandbox }) => {
      const client = connectTo(sandbox, async (request) => {
        questions.push(request);
        await cleared;
        return sandbox.fetch(request);
      });
      return html`<drsk-tariff-calculator .client=${client} region="28"></drsk-tariff-calculator>`;
    });
    const told: (number | null)[] = [];
    element.addEventListener('drsk-estimate-changed', ({ detail }) => told.push(detail.feeKopecks));
    keep(element, 'powerKw', '5');
    await until(() => questions.length === 1);
    keep(element, 'powerKw', '');
    answer();
    await element.updateComplete;
    expect(fee(element)).to.equal('');
    expect(element.value).to.equal('');
    keep(element, 'powerKw', '15');
    await untilFee(element, '44 072,29 ₽');
    expect(told).to.deep.equal([4_407_229]);
  });

  it('shows what the fee is made of and what it would be otherwise, to the eye and to the ear', async () => {
    const { element } = await openCalculator();
    await type(element, 'powerKw', '15');
    await type(element, 'distanceM', '120');
    await untilFee(element, '90 000,00 ₽');
    expect(texts(element, '.way')).to.deep.equal([
      'По стандартизированным ставкам 210 318,95 ₽',
      'По льготной ставке ваша плата 90 000,00 ₽',
      'По ставке социальной категории Нужен документ, который подтверждает социальную категорию.',
    ]);
    expect(element.shadowRoot!.querySelectorAll('.way:first-child .part')).to.have.length(3);
    expect(texts(element, 'tbody tr').map((row) => row.split(' ').at(-2))).to.have.length(2);
    expect(texts(element, 'thead th')).to.deep.equal([
      'Способ',
      'Документы',
      'Строительство сети',
      'Прибор учёта',
      'За киловатты',
      'Всего',
    ]);
    expect(texts(element, '.block-title')).to.include('От чего зависит сумма');
    expect(texts(element, '.result').join()).to.contain('воздушную линию в 120 м');
    await accessible(element);
  });

  it('never hides that the rates are a sample', async () => {
    const { element } = await openCalculator();
    await type(element, 'powerKw', '5');
    await untilFee(element, '30 000,00 ₽');
    expect(texts(element, '.alert-title')).to.deep.equal(['Ставки — образец']);
    expect(texts(element, '.alert').join()).to.contain('№ 508');
    expect(texts(element, '.result').join()).to.contain('предварительный расчёт');
  });

  it('asks only what the answers call for', async () => {
    const { element } = await openCalculator();
    const has = (name: string) => element.shadowRoot!.querySelector(`[name="${name}"]`) !== null;
    expect([has('isSocial'), has('wantsInstallment'), has('previousPowerKw')]).to.deep.equal([
      true,
      false,
      false,
    ]);
    await choose(element, 'subject', 'legal_entity');
    await choose(element, 'reason', 'increase');
    expect([has('isSocial'), has('wantsInstallment'), has('previousPowerKw')]).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  it('tells a company what its line costs, and pays by quarters with interest', async () => {
    const { element } = await openCalculator();
    await choose(element, 'subject', 'legal_entity');
    await type(element, 'powerKw', '50');
    await type(element, 'distanceM', '250 м');
    await untilFee(element, '390 419,49 ₽');
    await tick(element, 'wantsInstallment');
    await untilShown(element, /12 платежей раз в квартал/);
    expect(texts(element, '.result').join()).to.contain('Ключевая ставка 16 % — образец');
    await accessible(element);
  });

  it('names those who pay by the social rate and what they have to show', async () => {
    const { element } = await openCalculator();
    await type(element, 'powerKw', '15');
    await tick(element, 'isSocial');
    await untilFee(element, '17 981,55 ₽');
    await until(() => texts(element, '.categories li').length === 9);
    expect(texts(element, '.categories li').at(-1)).to.equal(
      'Многодетная семья Удостоверение многодетной семьи',
    );
    await accessible(element);
  });

  it('keeps its better prices from whom the Rules exclude', async () => {
    const { element } = await openCalculator();
    await type(element, 'powerKw', '5');
    await tick(element, 'flat');
    await untilFee(element, '44 072,29 ₽');
    expect(texts(element, '.way').join()).to.contain('Не действует для квартир');
  });

  it('counts what an increase costs', async () => {
    const { element } = await openCalculator();
    await choose(element, 'reason', 'increase');
    await type(element, 'previousPowerKw', '5');
    await type(element, 'powerKw', '10');
    await untilFee(element, '37 098,08 ₽');
    expect(texts(element, '.result').join()).to.contain('Это увеличение мощности');
  });

  for (const [name, value, error] of [
    ['powerKw', 'много', 'Введите киловатты числом больше нуля, например 15 или 7,5'],
    ['powerKw', '0', 'Введите киловатты числом больше нуля, например 15 или 7,5'],
    ['powerKw', '<b>5</b>', 'Введите киловатты числом больше нуля, например 15 или 7,5'],
    ['distanceM', 'близко', 'Введите метры целым числом, например 120'],
    ['distanceM', '-5', 'Введите метры целым числом, например 120'],
  ] as const)
    it(`says what is wrong with «${value}» as ${name}, and asks nothing`, async () => {
      const page = await openCalculator();
      const { element } = page;
      await type(element, name, value);
      if (name === 'distanceM') await type(element, 'powerKw', '5');
      await until(() => errorsBeside(element, [name])[name] === error);
      await accessible(element);
      expect(estimatesOf(page)).to.equal(0);
      await type(element, name, '5');
      await untilFee(element, '30 000,00 ₽');
      expect(estimatesOf(page)).to.equal(1);
    });

  it('says that the network is gone, and goes on when it is back', async () => {
    const { element, setOnline } = await openCalculator();
    setOnline(false);
    await type(element, 'powerKw', '5');
    await untilShown(element, /Нет связи с сервером/);
    expect(texts(element, '.result')[0]).not.to.contain('Назовите регион');
    setOnline(true);
    window.dispatchEvent(new Event('online'));
    await untilFee(element, '30 000,00 ₽');
  });

  it('speaks English throughout, also the sentences of the server', async () => {
    const { element } = await openCalculator();
    await type(element, 'powerKw', '5');
    await untilFee(element, '30 000,00 ₽');
    element.locale = 'en';
    await untilFee(element, '₽30,000.00');
    const way = 'At standardised rates ₽44,072.29';
    await until(() => texts(element, '.way')[0] === way, way);
  });

  it('leads on to the application form, and offers it the answers', async () => {
    const { element } = await openCalculator(
      ({ client }) =>
        html`<drsk-tariff-calculator
          .client=${client}
          region="25"
          power="15"
          form-url="/account/new"
        ></drsk-tariff-calculator>`,
    );
    await untilFee(element, '44 072,29 ₽');
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('a.button');
    expect(link?.getAttribute('href')).to.equal('/account/new');
    expect(element.answers).to.deep.equal({
      regionCode: '25',
      purpose: 'household',
      powerKw: '15',
      connectionReason: 'new_construction',
      phases: '3',
    });
  });
});

describe('drsk-tariff-calculator in a form of the page', () => {
  const page = () =>
    openCalculator(
      ({ client }) =>
        html`<form>
          <fieldset>
            <drsk-tariff-calculator
              .client=${client}
              name="fee"
              region="28"
              power="5"
            ></drsk-tariff-calculator>
          </fieldset>
        </form>`,
    );

  it('has the fee in kopecks as its value', async () => {
    const { element } = await page();
    const form = element.form!;
    expect(new FormData(form).get('fee')).to.equal(null);
    await untilFee(element, '30 000,00 ₽');
    expect(new FormData(form).get('fee')).to.equal('3000000');
    expect(element.value).to.equal('3000000');
  });

  it('tells of every other fee, and of nothing else', async () => {
    const opened = await page();
    const { element } = opened;
    const told: EstimateChangedEvent['detail'][] = [];
    element.addEventListener('drsk-estimate-changed', ({ detail }) => told.push(detail));
    await untilFee(element, '30 000,00 ₽');
    await choose(element, 'settlement', 'rural'); // the same fee
    await until(() => estimatesOf(opened) === 2 && !isAsking(element));
    await type(element, 'powerKw', '15');
    await untilFee(element, '44 072,29 ₽');
    await type(element, 'powerKw', '');
    expect(told).to.deep.equal([
      { feeKopecks: 3_000_000, isSample: true },
      { feeKopecks: 4_407_229, isSample: true },
      { feeKopecks: null, isSample: false },
    ]);
  });

  it('begins anew with the form, and is out of reach in a disabled one', async () => {
    const { element } = await page();
    await type(element, 'powerKw', '15');
    await choose(element, 'subject', 'legal_entity');
    element.form!.reset();
    await untilFee(element, '30 000,00 ₽');
    expect(control(element, 'subject').value).to.equal('household');
    element.closest('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('form')!.inert).to.equal(true);
  });
});
