import { expect } from '@open-wc/testing';
import type { Sandbox } from '@drsk/mock-server';
import type { DrskClient, Payment } from '@drsk/sdk';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { fileApplication } from '../../test/filing.js';
import { connectAlone } from '../../test/form-page.js';
import { mount } from '../../test/mount.js';
import { signIn } from '../../test/sandbox.js';
import type { DrskPayments } from './payments.js';
import '../generated/elements/payments.js';
import { until } from '../../test/until.js';

type Before = (client: DrskClient, id: string, sandbox: Sandbox) => Promise<unknown>;

/** Somebody with an invoice of a house, in front of it. */
async function setup(locale = 'ru', before?: Before) {
  const connection = connectAlone();
  const { client, sandbox } = connection;
  await signIn(connection);
  const { id } = await fileApplication(client);
  await sandbox.operator.run(id, 'confirm_completeness');
  await sandbox.operator.run(id, 'post_offer');
  await before?.(client, id, sandbox);
  const element = await mount<DrskPayments>(html`
    <drsk-payments .client=${client} application-id=${id} locale=${locale}></drsk-payments>
  `);
  const root = element.shadowRoot!;
  const text = () => root.querySelector('.container')?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
  const shows = (words: RegExp) => until(() => words.test(text()), `${words} in ${text()}`);
  const press = async (words: RegExp) => {
    const found = () =>
      [...root.querySelectorAll('button')].find((button) => words.test(button.textContent ?? ''));
    await until(found, `${words}`);
    found()!.click();
  };
  const payments = async (): Promise<Payment[]> => (await client.payments.list()).items;
  const confirm = async () => {
    const [payment] = await payments();
    if (payment?.confirmation?.kind !== 'sbp') throw new Error('Nothing to confirm');
    const body = new URLSearchParams({ confirm: 'yes' });
    await sandbox.fetch(payment.confirmation.url, { method: 'POST', body });
  };
  await shows(locale === 'ru' ? /Счёт № 28-26-000001-1/ : /Invoice No. 28-26-000001-1/);
  return { ...connection, element, id, root, text, shows, press, payments, confirm };
}

describe('<drsk-payments>', () => {
  it('draws an invoice as a line of its parts, with what to pay now', async () => {
    const { element, root, text } = await setup();
    expect(root.querySelectorAll('.part')).to.have.length(4);
    expect(text()).to.contain('К оплате сейчас: 6 610,84 ₽'.replaceAll(' ', ' '));
    expect(text()).to.contain('без комиссии');
    await accessible(element);
  }).timeout(40_000);

  it('asks nobody to pay by an offer that was refused', async () => {
    const { element, root, shows, text } = await setup('ru', async ({ applications }, id) => {
      const answer = { subject: 'offer', decision: 'refuse', reasons: 'Не та мощность' } as const;
      const { etag } = await applications.get(id);
      await applications.answerDocuments(id, answer, { ifMatch: etag });
    });
    await shows(/По этому счёту не платите: новый появится здесь/);
    expect(root.querySelectorAll('.part')).to.have.length(4);
    expect([...root.querySelectorAll('.part button')]).to.deep.equal([]);
    expect(text()).not.to.match(/Оплатите до|Договор будет заключён/);
    await accessible(element);
  }).timeout(40_000);

  it('asks for nothing that the bank has under way', async () => {
    const some = { workingDays: '0', amountKopecks: '100000' };
    const { shows, text } = await setup('ru', async ({ payments }, id, sandbox) => {
      await sandbox.operator.run(id, 'send_transfer', some);
      const { items } = await payments.listInvoices({ applicationId: id });
      const { number, parts } = items[0]!;
      const part = parts[0]!.number;
      const begun = { invoiceNumber: number, part, way: 'card', returnUrl: location.href } as const;
      const { confirmation } = await payments.create(begun);
      if (confirmation?.kind !== 'redirect') throw new Error('No page of the bank');
      const body = new URLSearchParams({ card: '2200 0000 0000 0061' });
      await sandbox.fetch(confirmation.url, { method: 'POST', body });
    });
    await shows(/Банк проверяет платёж/);
    expect(text()).to.contain('Поступило 1\u00A0000,00\u00A0₽'.replaceAll('\u00A0', ' '));
    expect(text()).not.to.contain('Осталось оплатить');
  }).timeout(40_000);

  it('shows a code of SBP, and finds out by itself that it was paid', async () => {
    const { confirm, element, press, root, shows } = await setup();
    await press(/По СБП/);
    await shows(/Ждём оплату по СБП/);
    expect(root.querySelector('.qr')?.getAttribute('aria-label')).to.equal(
      'QR-код для оплаты по СБП',
    );
    await accessible(element);
    await confirm();
    await shows(/Деньги поступили на счёт и зачтены/);
    expect(element.announcement).to.contain('Деньги поступили');
    await shows(/6 610,84 ₽ часть 1 по СБП поступил/);
    await shows(/Договор заключён/);
    await accessible(element);
  }).timeout(60_000);

  it('dates a payment by the clocks of the page’s region, as everything else', async () => {
    const { confirm, element, press, shows } = await setup('ru', async (_client, _id, sandbox) => {
      await sandbox.clock.advance({ hours: 13 });
    });
    element.setAttribute('region', '28');
    await press(/По СБП/);
    await shows(/Ждём оплату по СБП/);
    await confirm();
    await shows(/Вы заплатили 19 декабря 2026 г\. Деньги поступили 19 декабря 2026 г\./);
  }).timeout(60_000);

  it('pays once, however often it is pressed, and lets go of what was begun', async () => {
    const { payments, press, shows } = await setup();
    await press(/Переводом/);
    await shows(/Ждём перевод/);
    expect(await payments()).to.have.length(1);
    await shows(/40702810770000001111/);
    await press(/Отменить/);
    await shows(/К оплате сейчас/);
    expect((await payments())[0]?.status).to.equal('cancelled');
  }).timeout(60_000);

  it('marks a requisite to be copied by hand where there is no clipboard', async () => {
    const { element, press, root, shows } = await setup();
    await press(/Переводом/);
    await shows(/40702810770000001111/);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      root.querySelector<HTMLElement>('[aria-label="Скопировать: Расчётный счёт"]')!.click();
      await shows(/Выделено: скопируйте с клавиатуры/);
      expect(element.announcement).to.contain('Расчётный счёт');
      const marked = 'Выделено: скопируйте с клавиатуры: Расчётный счёт';
      expect(root.querySelector(`[aria-label="${marked}"]`)).not.to.equal(null);
      await accessible(element);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  }).timeout(60_000);

  it('says beside a file why it is not taken as evidence, and takes another', async () => {
    const { element, payments, press, root, shows } = await setup();
    await press(/Переводом/);
    await shows(/40702810770000001111/);
    const choose = (content: string, name: string) => {
      const input = root.querySelector<HTMLInputElement>('.evidence input')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    };
    choose('MZ', 'order.exe');
    await until(() => /PDF/.test(root.querySelector('.evidence .error')?.textContent ?? ''));
    expect(root.querySelector('.alert-danger')).to.equal(null);
    await accessible(element);
    choose('%PDF-1.7\n', 'поручение.pdf');
    await shows(/Приложено: поручение.pdf/);
    expect(root.querySelector('.evidence .error')).to.equal(null);
    expect((await payments())[0]?.evidence?.fileName).to.equal('поручение.pdf');
  }).timeout(60_000);

  it('follows the address of its page', async () => {
    const { client, element, id, text } = await setup();
    element.remove();
    const all = await mount<DrskPayments>(html`<drsk-payments .client=${client}></drsk-payments>`);
    const says = () => all.shadowRoot!.querySelector('.container')?.textContent ?? '';
    await until(() => says().includes('28-26-000001-1'), text());
    const { id: other } = await fileApplication(client);
    location.hash = `id=${other}`;
    await until(() => says().includes('Счетов пока нет'), 'none of the other application');
    location.hash = `id=${id}`;
    await until(() => says().includes('28-26-000001-1'), 'its own again');
    history.replaceState(null, '', location.pathname);
  }).timeout(60_000);

  it('checks after a lost answer, and tells not to pay again', async () => {
    const { press, setOnline, shows } = await setup();
    setOnline(false);
    await press(/По СБП/);
    await shows(/Не платите ещё раз/);
    setOnline(true);
    await shows(/К оплате сейчас/); // it had never been sent
  }).timeout(60_000);

  it('tells who came back without paying what to do, until the payment is over', async () => {
    const { press, shows, text } = await setup('ru', async ({ payments }, applicationId) => {
      const { items } = await payments.listInvoices({ applicationId });
      const { number, parts } = items[0]!;
      const input = { invoiceNumber: number, part: 1, way: 'sbp' } as const;
      const { id } = await payments.create(input, { intent: parts[0]!.intent });
      history.replaceState(null, '', `?payment=${id}`);
    });
    await shows(/Если вы вернулись, не оплатив, закончите оплату или отмените её ниже/);
    await press(/Отменить и выбрать другой способ/);
    await shows(/К оплате сейчас/);
    history.replaceState(null, '', location.pathname);
    expect(text()).not.to.match(/Проверяем платёж/);
  }).timeout(60_000);

  it('gives back what came for nothing', async () => {
    const { element, id, press, root, sandbox, shows } = await setup('en');
    await sandbox.operator.run(id, 'send_transfer', { workingDays: '0', purpose: 'wrong' });
    await press(/By SBP/);
    await shows(/does not name this invoice/);
    await accessible(element);
    await press(/^\s*Ask for a refund/);
    await shows(/The refund is on its way/);
    expect(root.querySelector('.evidence')).to.equal(null);
  }).timeout(60_000);

  it('asks for nothing more once the application is closed, and gives back what has come', async () => {
    const some = { workingDays: '0', amountKopecks: '100000', purpose: 'wrong' };
    const { element, press, root, shows, text } = await setup('ru', async (client, id, sandbox) => {
      await sandbox.operator.run(id, 'send_transfer', some);
      await sandbox.operator.run(id, 'match_money');
      const { items } = await client.payments.listInvoices({ applicationId: id });
      const begun = { invoiceNumber: items[0]!.number, part: 1, way: 'bank_transfer' } as const;
      await client.payments.create({ ...begun, returnUrl: location.href });
      const { etag } = await client.applications.get(id);
      await client.applications.withdraw(id, { reason: 'not_needed' }, { ifMatch: etag });
    });
    await shows(/Вы начали этот платёж, но платить больше не нужно/);
    expect(root.querySelectorAll('.open .qr')).to.have.length(0);
    expect(text()).not.to.match(/Осталось оплатить|Доплатите|Скопировать/);
    await accessible(element);
    await press(/Отменить платёж/);
    await press(/Запросить возврат/);
    await shows(/Возврат оформлен/);
  }).timeout(60_000);
});
