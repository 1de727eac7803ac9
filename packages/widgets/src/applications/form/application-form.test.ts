import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { chooseFiles, completeDraft, household, pdf } from '../../../test/filing.js';
import {
  connectAlone,
  journal,
  labels,
  next,
  openForm,
  setupForm,
  step,
  toObject,
  untilForm,
} from '../../../test/form-page.js';
import { signIn } from '../../../test/sandbox.js';
import { savedFile } from '../../../test/saved-file.js';
import { choose, control, isFocused, press, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

describe('an application form', () => {
  it('says before anything is typed that the consent to processing is withdrawn', async () => {
    const connection = connectAlone();
    const withdrawn = connection.sandbox.people.findIndex(
      ({ login }) => login === '200-300-410 50',
    );
    const { element } = await setupForm(connection, withdrawn);
    await untilForm(element, /Новую заявку сейчас принять нельзя/);
    await accessible(element);
    const others = await setupForm();
    expect(texts(others.element, '.alert').join()).not.to.contain('согласие');
  });

  it('leads an individual from the first question to the number of the application', async () => {
    const { element, client } = await setupForm();
    const events: unknown[] = [];
    element.addEventListener('drsk-application-submitted', ({ detail }) => events.push(detail));
    await toObject(element);
    await type(element, 'objectName', 'Жилой дом');
    await type(element, 'objectAddress', 'Благовещенский район, с. Чигири, ул. Новая, 1');
    await next(element);
    await type(element, 'powerKw', '15');
    const [procedure] = texts(element, '.alert');
    expect(procedure).to.contain('Упрощённый порядок').and.contain('п. 14 Правил № 861');
    expect(procedure).to.contain('не больше 15 кВт').and.contain('3 рабочих дня');
    expect(procedure).to.contain('15 %').and.contain('копия паспорта');
    await next(element);
    await choose(element, 'supplierContractKind', 'energy_supply');
    await next(element);

    expect(control(element, 'lastName').value).to.equal('Сопкина');
    expect(control(element, 'snils').value).to.equal('200-300-400 48');
    await type(element, 'passportSeries', '1023');
    await type(element, 'passportNumber', '123456');
    await type(element, 'passportIssuedOn', '05032019');
    expect(control(element, 'passportIssuedOn').value).to.equal('05.03.2019');
    await type(element, 'registeredAddress', '675000, Благовещенск, ул. Ленина, 1, кв. 2');
    await next(element);
    await next(element);
    await next(element);

    await chooseFiles(element, 'title_document', [pdf('выписка.pdf'), pdf('договор.pdf')]);
    await chooseFiles(element, 'passport_copy', [pdf('паспорт.pdf')]);
    await until(() => texts(element, '.file-done').length === 3);
    await next(element);
    expect(step(element)).to.contain('Проверка');
    await press(element, 'Подать заявку');
    await untilForm(element, /Заявка подана/);
    expect(texts(element, '.filed-number')[0]).to.match(/^28-26-\d{6}$/);
    expect(texts(element, '.rows').join()).to.contain('до 23 декабря').and.contain('до 12 января');
    const { items } = await client.applications.list();
    expect(items).to.have.length(1);
    const { id, number } = items[0]!;
    expect(events).to.deep.equal([{ applicationId: id, number }]);
    expect(texts(element, '.row-title')[0]).to.contain('Копия заявки PDF');
    const saving = savedFile();
    element.shadowRoot!.querySelectorAll<HTMLElement>('.row-actions button')[1]!.click();
    const copy = await saving;
    expect(copy.download)
      .to.contain(number!)
      .and.match(/\.pdf$/);
    const link = element.shadowRoot!.querySelector('a')!.getAttribute('href');
    expect(link).to.equal(`/account/application#id=${id}`);
    expect(journal({ client })).to.deep.equal([]);
    await accessible(element);
  }).timeout(30_000);

  it('asks an organization for what its category needs and nothing else', async () => {
    const { element } = await setupForm(connectAlone(), 2);
    expect(labels(element)).not.to.contain('Для чего нужна электроэнергия *');
    await choose(element, 'regionCode', '27');
    await next(element);
    expect(labels(element)).to.contain('Вид деятельности *');
    await type(element, 'objectName', 'Магазин');
    await type(element, 'objectAddress', 'Хабаровск, ул. Новая, участок 1');
    await type(element, 'activityKind', 'Розничная торговля');
    await next(element);
    await type(element, 'powerKw', '100,5');
    await choose(element, 'reliabilityCategory', 'III');
    expect(texts(element, '.alert').join()).to.contain('п. 12(1)');
    await next(element);
    await choose(element, 'supplierContractKind', 'energy_supply');
    await next(element);
    expect(labels(element)).to.contain('ОГРН *').and.not.contain('Серия паспорта *');
    await type(element, 'registeredAddress', '680000, Хабаровск, ул. Ленина, 1');
    await next(element);
    control(element, 'isFiledByRepresentative').click();
    await element.updateComplete;
    await type(element, 'representativeName', 'Кедров Пётр Ильич');
    await next(element);
    await next(element);
    expect(labels(element)).to.contain('Доверенность *').and.not.contain('Копия паспорта *');
    await accessible(element);
  });

  it('names the procedure where the answers lead away from the usual one, and asks by it', async () => {
    const { element } = await setupForm();
    await choose(element, 'regionCode', '28');
    await choose(element, 'purpose', 'business');
    await until(() => texts(element, '.alert').join().includes('кабинет предпринимателя'));
    await choose(element, 'purpose', 'household');
    expect(texts(element, '.alert')).to.deep.equal([]);
    await next(element);
    await type(element, 'objectName', 'Дом');
    await type(element, 'objectAddress', 'Благовещенск, ул. Новая, 1');
    await next(element);
    await type(element, 'powerKw', '20');
    expect(texts(element, '.alert').join()).to.contain('больше 15 кВт').and.contain('п. 9');
    await choose(element, 'reliabilityCategory', 'III');
    await next(element);
    expect(step(element)).to.contain('Технические сведения');
    expect(texts(element, '.alert')).to.deep.equal([]);
    await accessible(element);
  });

  it('names what is missing, at the field and in the list, and goes on from there', async () => {
    const { element } = await setupForm();
    await next(element);
    expect(texts(element, '.error-summary .alert-title')).to.deep.equal(['Проверьте 2 поля']);
    expect(element.shadowRoot!.activeElement!.className).to.contain('error-summary');
    await press(element, 'Выберите ответ: «Регион»');
    expect(element.shadowRoot!.activeElement).to.equal(control(element, 'regionCode'));
    await accessible(element);
  });

  it('names the fields of its list where their errors do not', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { id } = await completeDraft(connection.client, {
      ...household,
      lastName: '<b>',
      firstName: '<i>',
    });
    const element = await openForm(connection, id);
    expect(step(element)).to.contain('Заявитель');
    await next(element);
    const [last, first] = texts(element, '.error-summary a');
    expect(last).to.match(/^Фамилия — /);
    expect(first).to.match(/^Имя — /);
  });

  it('leads from the review to a field and back, and files what was mended', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { id } = await completeDraft(connection.client, { ...household, powerKw: 'много' });
    const element = await openForm(connection, id);
    expect(step(element)).to.contain('Мощность');
    for (const name of ['Энергосбыт', 'Заявитель'])
      expect(texts(element, '.steps-item button').join()).not.to.contain(name);

    await type(element, 'powerKw', '7,5');
    for (let count = 0; count < 6; count++) await next(element);
    expect(step(element)).to.contain('Проверка');
    element.shadowRoot!.querySelectorAll<HTMLElement>('.summary-header button')[2]!.click();
    await element.updateComplete;
    expect(step(element)).to.contain('Мощность');
    await type(element, 'powerKw', '12');
    await press(element, 'Вернуться к проверке');
    await untilForm(element, /Подать заявку/);
    await accessible(element);
    await press(element, 'Подать заявку');
    await untilForm(element, /Заявка подана/);
    const filed = await connection.client.applications.get(id);
    expect(filed.answers.powerKw).to.equal('12');
  }).timeout(30_000);

  it('lets the browser go back through the steps', async () => {
    const { element } = await setupForm();
    await toObject(element);
    expect(location.hash).to.contain('step=object');
    history.back();
    await until(() => step(element).includes('О подключении'));
    history.forward();
    await until(() => step(element).includes('Объект'));
    await press(element, 'Назад');
    expect(step(element)).to.contain('О подключении');
    await accessible(element);
  });

  it('keeps answers that are asked no more, and checks without them', async () => {
    const { element } = await setupForm();
    await choose(element, 'regionCode', '28');
    await choose(element, 'purpose', 'household');
    await choose(element, 'connectionReason', 'other');
    await type(element, 'connectionReasonNote', 'Раздел участка');
    await choose(element, 'connectionReason', 'new_construction');
    expect(labels(element)).not.to.contain('Какая именно');
    await next(element);
    expect(step(element)).to.contain('Объект');
    await press(element, 'Назад');
    await choose(element, 'connectionReason', 'other');
    expect(control(element, 'connectionReasonNote').value).to.equal('Раздел участка');
    await accessible(element);
  });

  it('asks to sign in first', async () => {
    const element = await openForm(connectAlone());
    await untilForm(element, /войдите в личный кабинет/);
    expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/login');
    await accessible(element);
  });

  it('tells what it takes before the first question, and nobody twice', async () => {
    const connection = connectAlone();
    history.replaceState(null, '', location.pathname);
    await signIn(connection);
    const element = await openForm(connection);
    element.estimateUrl = '/fee';
    await element.updateComplete;
    const page = texts(element, '.start-page').join();
    expect(page).to.match(/около \d+ минут/);
    expect(page).to.contain('Паспорт и СНИЛС').and.contain('Копия паспорта');
    expect(page).to.contain('Если заявку подаёт представитель: доверенность');
    expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/fee');
    await accessible(element);

    await press(element, 'Начать новую заявку');
    expect(isFocused(element.shadowRoot!.querySelector('.step-heading')!)).to.equal(true);
    await type(element, 'regionCode', '28');
    await until(() => texts(element, '.save-status').join().includes('Сохранено в'));
    history.replaceState(null, '', location.pathname);
    const again = await openForm(connection);
    expect(texts(again, '.start-page')).to.deep.equal([]);
  });

  it('offers every draft to go on with', async () => {
    const connection = connectAlone();
    history.replaceState(null, '', location.pathname);
    await signIn(connection);
    for (let index = 1; index <= 21; index++)
      await connection.client.applications.create({ objectName: `Дом ${index}` });
    const element = await openForm(connection);
    expect(texts(element, '.row-title')).to.have.length(20).and.not.include('Дом 1');
    await accessible(element);
    await press(element, 'Показать ещё');
    await untilForm(element, /Дом 1 /);
    expect(texts(element, '.row-title')).to.have.length(21);
    await press(element, 'Продолжить: Дом 1');
    await untilForm(element, /Шаг 1 из 9/);
  }).timeout(20_000);

  it('says that an application is filed already', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { id, etag } = await completeDraft(connection.client);
    await connection.client.applications.submit(id, { ifMatch: etag });
    const element = await openForm(connection, id);
    expect(texts(element, '.text').join()).to.contain('уже подана');
    await press(element, 'Начать новую заявку');
    await untilForm(element, /Шаг 1 из 9/);
    await accessible(element);
  });
});
