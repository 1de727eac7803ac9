import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { fileApplication } from '../../test/filing.js';
import { connectAlone } from '../../test/form-page.js';
import { mount } from '../../test/mount.js';
import { type Connection, signIn } from '../../test/sandbox.js';
import { choose, control, isFocused, press, texts } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { DrskOffices } from './offices.js';
import '../generated/elements/offices.js';

/** Friday, eleven in the morning in Amur. */
async function setup(connection: Connection = connectAlone(), locale = 'ru') {
  const element = await mount<DrskOffices>(html`
    <drsk-offices .client=${connection.client} region="28" locale=${locale}></drsk-offices>
  `);
  await until(() => texts(element, '.office').length > 0);
  return { ...connection, element };
}

const names = (element: DrskOffices): string[] =>
  texts(element, '.office-name').map((name) => name.replace(/^\d+ ?/, ''));

/** Presses the button of that place of the list. */
async function pressIn(element: DrskOffices, place: string, words: RegExp): Promise<void> {
  const found = () =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>(`${place} button`)].find((button) =>
      words.test(button.textContent ?? ''),
    );
  await until(found, `${words} in ${place}`);
  found()!.click();
  await element.updateComplete;
}

/** Opens the panel of an office and takes the time that stands there at that place. */
async function take(element: DrskOffices, index = 0): Promise<string> {
  await pressIn(element, '[data-office="office-28-2"]', /Записаться/);
  const radios = () => [
    ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name="startsAt"]'),
  ];
  await until(() => radios().length > index);
  const { value } = radios()[index]!;
  radios()[index]!.click();
  await element.updateComplete;
  await press(element, 'Занять время');
  return value;
}

beforeEach(() => localStorage.removeItem('drsk-booking-key'));

describe('<drsk-offices>', () => {
  it('lists the offices of the region, which say whether they are open, and that they are a sample', async () => {
    const { element } = await setup();
    expect(names(element)).to.deep.equal([
      'Центр обслуживания, Благовещенск',
      'Пункт обслуживания, Белогорск',
      'Пункт обслуживания, Тында',
    ]);
    expect(texts(element, '.opening')[0]).to.equal('Открыто до 12:00');
    expect(texts(element, '.container')[0]).to.contain('образец');
    expect(element.shadowRoot!.querySelectorAll('.map-office')).to.have.length(3);
    expect(texts(element, '[data-office="office-28-3"]')[0]).to.contain('в порядке очереди');
    await accessible(element);
  }).timeout(40_000);

  it('narrows the list by service and by what is open, and keeps that over a reload', async () => {
    const connection = connectAlone();
    const { element } = await setup(connection);
    await choose(element, 'service', 'identity');
    expect(names(element)).to.deep.equal(['Центр обслуживания, Благовещенск']);
    await connection.sandbox.clock.advance({ to: '2026-12-18T12:00:00Z' });
    await connection.client.offices.getContactCentre();
    control(element, 'openOnly').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal([]);
    await accessible(element);
    const again = await mount<DrskOffices>(html`
      <drsk-offices .client=${connection.client} region="28" locale="ru"></drsk-offices>
    `);
    await untilShown(again, /Таких офисов нет/);
    await press(again, 'Показать все офисы');
    expect(names(again)).to.have.length(12);
    await until(() => isFocused(control(again, 'region')));
    expect(nearest(again)).to.be.above(38); // or one number would hide another
  }).timeout(40_000);

  it('books a visit without a name: a time is held, confirmed, and kept by the browser', async () => {
    const connection = connectAlone();
    const { element } = await setup(connection);
    await take(element);
    await untilShown(element, /Время за вами. Подтвердите запись/);
    await until(() => isFocused(element.shadowRoot!.querySelector('.visit')!));
    expect(texts(element, '.visit')[0]).to.match(/Держим его ещё (10:00|9:5\d)/);
    await accessible(element);
    await press(element, 'Подтвердить запись');
    await untilShown(element, /Имя и телефон мы не спрашиваем/);
    expect(element.announcement).to.match(/Назовите в офисе номер \d{4}/);
    await accessible(element);

    const { element: again } = await setup(connection);
    await untilShown(again, /Вы записаны/);
    expect(localStorage.getItem('drsk-booking-key')).to.have.length.above(21);
  }).timeout(60_000);

  it('keeps what was chosen over a reload, before anything is sent', async () => {
    const connection = connectAlone();
    const { element } = await setup(connection);
    await pressIn(element, '[data-office="office-28-2"]', /Записаться/);
    await until(() => element.shadowRoot!.querySelector('input[name="startsAt"]'));
    const [, day] = control(element, 'day').querySelectorAll('option');
    await choose(element, 'day', day!.value);
    const [, , third] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name="startsAt"]');
    third!.click();
    const { value } = third!;

    const { element: again } = await setup(connection);
    await until(() => again.shadowRoot!.querySelector(`input[value="${value}"]:checked`));
    expect(control(again, 'day').value).to.equal(day!.value);
  }).timeout(40_000);

  it('says that somebody was quicker, and shows what is left', async () => {
    const connection = connectAlone();
    const { element } = await setup(connection);
    await pressIn(element, '[data-office="office-28-2"]', /Записаться/);
    const radio = () => element.shadowRoot!.querySelector<HTMLInputElement>('[name="startsAt"]');
    await until(radio);
    const { bookings } = connection.client.offices;
    const startsAt = radio()!.value;
    const choice = { officeId: 'office-28-2', service: 'consultation', startsAt } as const;
    await bookings.hold(choice, { bookingKey: await bookings.newKey() });
    radio()!.click();
    await press(element, 'Занять время');
    await untilShown(element, /только что заняли/);
    await until(() => radio()?.value !== startsAt);
  }).timeout(40_000);

  it('moves and cancels a visit', async () => {
    const { element, sandbox, client } = await setup();
    const first = await take(element);
    await press(element, await shown(element, 'Подтвердить запись'));
    await pressIn(element, '.visit', /^\s*Перенести/);
    const radio = () => element.shadowRoot!.querySelector<HTMLInputElement>('[name="startsAt"]');
    await until(radio);
    radio()!.click();
    await element.updateComplete;
    await press(element, 'Перенести');
    await until(() => element.announcement === 'Запись перенесена');
    const { items } = await client.offices.slots('office-28-2', 'consultation');
    expect(items.map(({ startsAt }) => startsAt)).to.contain(first);
    await pressIn(element, '.visit', /^\s*Отменить/);
    await accessible(element);
    await press(element, 'Да, отменить');
    await untilShown(element, /Отменена/);
    expect(await sandbox.outbox.list()).to.deep.equal([]);
  }).timeout(60_000);

  it('loses nothing when the network fails on the way', async () => {
    const { element, setOnline } = await setup();
    await take(element);
    await shown(element, 'Подтвердить запись');
    setOnline(false);
    await press(element, 'Подтвердить запись');
    await untilShown(element, /Нет связи с сервером/);
    setOnline(true);
    await press(element, 'Подтвердить запись');
    await untilShown(element, /Вы записаны/);
  }).timeout(60_000);

  it('books for the account of whoever is signed in, and reminds them', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { element, sandbox } = await setup(connection);
    await take(element, 3);
    await press(element, await shown(element, 'Подтвердить запись'));
    await untilShown(element, /Вы записаны.*Напомним письмом и СМС: пятница, 18 декабря/);
    expect(texts(element, '.container')[0]).not.to.contain('хранится в этом браузере');
    expect((await sandbox.outbox.list({ kind: 'visit-booked', channel: 'email' })).length).to.equal(
      1,
    );
    expect(localStorage.getItem('drsk-booking-key')).to.equal(null);
  }).timeout(60_000);

  it('books for the browser of whoever came by the number of an application', async () => {
    const connection = connectAlone();
    const { sandbox, client } = connection;
    await signIn(connection);
    const { number } = await fileApplication(client);
    const access = { applicationNumber: number ?? '', regionCode: '28' };
    const { password } = await sandbox.operator.temporaryAccess.issue(access);
    await client.account.createApplicationSession({ applicationNumber: number ?? '', password });
    const { element } = await setup(connection);
    await take(element);
    await press(element, await shown(element, 'Подтвердить запись'));
    await untilShown(element, /Вы записаны.*хранится в этом браузере/);
  }).timeout(60_000);

  it('tells how far offices are, the nearest first, and sends nothing for it', async () => {
    const { element, requests } = await setup();
    const asked = requests.length;
    const coords = { latitude: 50.9, longitude: 128.4 };
    const found = (got: (position: unknown) => void) => got({ coords });
    const own = { configurable: true, value: found };
    Object.defineProperty(navigator.geolocation, 'getCurrentPosition', own);
    await press(element, 'Показать, далеко ли');
    Reflect.deleteProperty(navigator.geolocation, 'getCurrentPosition'); // that of the browser lies below
    expect(names(element)[0]).to.equal('Пункт обслуживания, Белогорск');
    expect(texts(element, '[data-office="office-28-2"]')[0]).to.contain('6 км от вас');
    expect(requests).to.have.length(asked);
    await accessible(element);
  }).timeout(40_000);
});

/** How near two offices of the sketch come to one another. */
function nearest(element: DrskOffices): number {
  const marks = [...element.shadowRoot!.querySelectorAll<SVGCircleElement>('.map-office')];
  const points = marks.map(({ cx, cy }) => [cx.baseVal.value, cy.baseVal.value] as const);
  const distances = points.flatMap(([x, y], index) =>
    points.slice(index + 1).map(([right, down]) => Math.hypot(right - x, down - y)),
  );
  return Math.min(...distances);
}

/** Waits for the button that says so. */
async function shown(element: DrskOffices, label: string): Promise<string> {
  await until(() => texts(element, 'button').includes(label), label);
  return label;
}
