import {
  AppealsPage,
  ApplicationFormPage,
  DocumentsPage,
  LoginPage,
  OfficesPage,
  PaymentsPage,
  RegistrationPage,
  TrackerPage,
} from '@drsk/widgets/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { photo, scan } from './file-application.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

const password = 'лодка под сосной 7';

it('page objects lead from a registration to a payment', async () => {
  const reader = await world.visit({ width: 768 });
  const { page } = reader;
  await reader.open('/account/registration');
  const registration = new RegistrationPage(page);
  await registration.register('individual', {
    lastName: 'Тестова',
    firstName: 'Анна',
    email: 'anna@example.ru',
    phone: '89145551234',
    snils: '11223344595',
    password,
  });
  await registration.letterTo('anna@example.ru').waitFor();
  const { links } = await world.sandbox.letterTo('anna@example.ru');
  await page.goto(links[0] ?? '');
  await page.getByText('Адрес подтверждён').waitFor();

  await reader.open('/account/login');
  const login = new LoginPage(page);
  const credentials = { applicantKind: 'individual', login: '11223344595' } as const;
  await login.signIn({ ...credentials, password: 'не тот пароль' });
  await login.failure.waitFor();
  await login.signIn({ ...credentials, password });
  await page.waitForURL('**/account/');

  await reader.open('/account/new');
  const form = new ApplicationFormPage(page);
  await form.begin();
  await form.fillStep({
    regionCode: '28',
    purpose: 'household',
    connectionReason: 'new_construction',
  });
  await form.fillStep({ objectName: 'Дом', objectAddress: 'с. Чигири, ул. Новая, 1' });
  await form.fillStep({ powerKw: '15' });
  await form.fillStep({ supplierContractKind: 'energy_supply' });
  await form.fillStep({
    passportSeries: '1023',
    passportNumber: '123456',
    passportIssuedOn: '05.03.2019',
    registeredAddress: '675000, г. Благовещенск, ул. Ленина, д. 1, кв. 2',
  });
  await form.fillStep();
  await form.fillStep();
  await form.attach('title_document', scan);
  await form.attach('passport_copy', photo);
  await form.next();
  expect(await form.submit()).toMatch(/^28-26-\d{6}$/);
  const id = new URL(page.url()).hash.replace('#id=', '');

  await reader.open(`/account/application#id=${id}`);
  const tracker = new TrackerPage(page);
  expect(await tracker.headline.innerText()).toContain('Проверяем документы');
  expect(await tracker.currentStage.innerText()).toContain('Проверка документов');
  for (const action of ['confirm_completeness', 'post_offer'])
    await world.sandbox.operate(id, action);
  await tracker.refresh();
  await tracker.stage('payment').and(tracker.currentStage).waitFor();

  await reader.open(`/account/documents#id=${id}`);
  const documents = new DocumentsPage(page);
  expect(await documents.status('invoice').innerText()).toBe('Подписан сетевой организацией');
  expect((await documents.save('invoice')).suggestedFilename()).toMatch(/^Счёт .*\.pdf$/);
  await documents.act('contract_conditions', 'acknowledge');

  await reader.open(`/payments/#id=${id}`);
  const payments = new PaymentsPage(page);
  expect(await payments.amountDue.innerText()).toContain('К оплате сейчас');
  await payments.pay('bank_transfer');
  await payments.cancel();
  await payments.amountDue.waitFor();
  await payments.pay('card');
  await page.getByText('Это не банк').waitFor();
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

it('page objects need no account to ask, and to come', async () => {
  const reader = await world.visit({ width: 1280 });
  const { page } = reader;
  await reader.open('/appeals/');
  const appeals = new AppealsPage(page);
  await appeals.answerAll({
    kind: 'complaint',
    topic: 'quality',
    regionCode: '28',
    text: 'Вечером гаснет свет',
    answerChannel: 'email',
    name: 'Мария',
    email: 'guest@example.ru',
    consents: true,
  });
  await appeals.attach(scan);
  await appeals.submit();
  expect(await appeals.number.innerText()).toMatch(/^ОБР-28-26-\d{6}$/);
  await appeals.reply('И утром тоже');
  await appeals.messages.nth(1).waitFor();

  await reader.open('/en/offices/');
  const offices = new OfficesPage(page, { language: 'en' });
  await offices.hold('Customer centre, Blagoveshchensk');
  await offices.confirm();
  expect(await offices.bookingNumber.innerText()).toMatch(/^Booking No\.\s\d{4}$/);
  expect(await offices.visits.count()).toBe(1);
  await reader.close();
});
