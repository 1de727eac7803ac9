import { expect } from '@open-wc/testing';
import { accessible } from '../../test/accessible.js';
import {
  anna,
  company,
  fill,
  openLink,
  setup,
  step,
  toCheck,
  toDetails,
} from '../../test/registration-page.js';
import { connect } from '../../test/sandbox.js';
import { control, press, texts, type } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { DrskRegistration } from './registration.js';

describe('the optional details', () => {
  const optional = {
    passportSeries: '1023',
    passportNumber: '123456',
    passportIssuedOn: '5.3.2019',
    registeredAddress: '675000, г. Благовещенск, ул. Ленина, д. 1',
  };
  const folded = (element: DrskRegistration): HTMLDetailsElement =>
    element.shadowRoot!.querySelector('details')!;

  it('are folded away, with pictures of the documents, and open for what is wrong', async () => {
    const { element } = await setup();
    await toDetails(element);
    expect(folded(element).open).to.equal(false);
    const pictures = [...element.shadowRoot!.querySelectorAll('.picture')];
    expect(pictures.map((picture) => picture.getAttribute('aria-label')![0])).to.deep.equal([
      'П',
      'К',
    ]);
    await fill(element, { ...anna, passportNumber: '12345' });
    await type(element, 'passportIssuedOn', '05.03.2199');
    await press(element, 'Дальше');
    expect(folded(element).open).to.equal(true);
    expect(texts(element, '.error-summary a')).to.deep.equal([
      'Номер паспорта — 6 цифр',
      'Дата выдачи паспорта — введите дату не позже сегодняшней, например 05.03.2019',
    ]);
    await accessible(element);
    await fill(element, { passportNumber: '', passportIssuedOn: '' });
    expect(folded(element).open).to.equal(true);
  });

  it('are written well, checked with the rest, and go into the account', async () => {
    const { element, sandbox, client } = await setup();
    await toCheck(element, { ...anna, ...optional });
    expect(texts(element, '.summary-description')).to.include.members(['10 23', '05.03.2019']);
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /Мы отправили вам письмо/);
    await openLink({ sandbox, client });
    await until(() => sessionStorage.length === 0);
    const { snils: login, password } = anna;
    await client.account.createSession({ applicantKind: 'individual', login, password });
    const account = await client.account.get();
    expect(account).to.include({ passportIssuedOn: '2019-03-05', passportNumber: '123456' });
    expect(account.registeredAddress).to.equal(optional.registeredAddress);
  });

  it('of an organization are its addresses, and КПП may be left out', async () => {
    const { element } = await setup();
    await toCheck(element, { ...company, kpp: '' }, 'legal_entity');
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /Мы отправили вам письмо/);
  });
});

describe('what ЕСИА has told', () => {
  const person = { applicantKind: 'individual', snils: '112-233-445 95', lastName: 'Тестова' };

  it('is filled in once, at the second step', async () => {
    sessionStorage.clear();
    sessionStorage.setItem('drsk-esia-person', JSON.stringify({ ...person, email: 7, id: 'x' }));
    const { element } = await setup(connect(), { isReload: true });
    await untilShown(element, /сообщили Госуслуги/);
    expect(step(element)).to.contain('Шаг 2 из 4');
    expect(control(element, 'lastName').value).to.equal('Тестова');
    expect(control(element, 'snils').value).to.equal('112-233-445 95');
    expect(sessionStorage.getItem('drsk-esia-person')).to.equal(null);
    await accessible(element);
  });

  it('is nothing when somebody else has written there', async () => {
    for (const kept of ['', '{', '7', '{"applicantKind":"x","lastName":"Тестова"}']) {
      sessionStorage.clear();
      sessionStorage.setItem('drsk-esia-person', kept);
      const { element } = await setup(connect(), { isReload: true });
      expect(step(element), kept).to.contain('Шаг 1 из 4');
    }
  });
});
