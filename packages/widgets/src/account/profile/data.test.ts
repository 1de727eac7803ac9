import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { now, openProfile, pressNamed } from '../../../test/profile-page.js';
import { connect } from '../../../test/sandbox.js';
import { control, isFocused, texts, type } from '../../../test/typing.js';

const address = '675000, г. Благовещенск, ул. Ленина, д. 1';

describe('the data of the profile', () => {
  it('are shown by group, with the numbers that only an office corrects', async () => {
    const { element } = await openProfile('data');
    expect(texts(element, '.subheading')).to.deep.equal([
      'Имя',
      'Паспорт',
      'Рождение',
      'Адреса',
      'Номера',
    ]);
    expect(texts(element, '.container').join()).to.match(/исправят в центре обслуживания/);
    expect(texts(element, '.summary-description')).to.include('200-300-400 48');
    await accessible(element);
  });

  it('are changed in place, and only what was typed anew is sent', async () => {
    const { element, client, requests } = await openProfile('data');
    await pressNamed(element, 'Изменить: Паспорт');
    expect(isFocused(control(element, 'passportSeries'))).to.equal(true);
    await accessible(element);
    await type(element, 'passportSeries', '1023');
    await type(element, 'passportNumber', '123456');
    await type(element, 'passportIssuedOn', '5.3.2019');
    expect(control(element, 'passportIssuedOn').value).to.equal('05.03.2019');
    await pressNamed(element, 'Сохранить');
    expect(texts(element, '.good-news')).to.deep.equal(['Сохранено']);
    expect(texts(element, '.summary-description')).to.include('10 23');
    expect(texts(element, '.summary-description')).to.include('5 марта 2019 г.');
    expect(await client.account.get()).to.include({
      passportSeries: '1023',
      passportIssuedOn: '2019-03-05',
    });
    expect(requests.filter((request) => request.startsWith('PATCH'))).to.have.length(1);
  });

  it('that are empty or wrong are refused before anything is sent', async () => {
    const { element, requests } = await openProfile('data');
    await pressNamed(element, 'Изменить: Имя');
    await type(element, 'lastName', '');
    await type(element, 'firstName', 'M4ria');
    await pressNamed(element, 'Сохранить');
    expect(texts(element, '.error')).to.have.length(2);
    expect(texts(element, '.error-summary a')[0]).to.equal('Заполните поле «Фамилия»');
    expect(requests.some((request) => request.startsWith('PATCH'))).to.equal(false);
    await accessible(element);
  });

  it('that did not change are not sent at all', async () => {
    const { element, requests } = await openProfile('data');
    await pressNamed(element, 'Изменить: Имя');
    await pressNamed(element, 'Сохранить');
    expect(texts(element, 'input')).to.have.length(0);
    expect(requests.some((request) => request.startsWith('PATCH'))).to.equal(false);
  });

  it('that somebody else has changed meanwhile are told of, and what was typed stays', async () => {
    const { element, client } = await openProfile('data');
    await pressNamed(element, 'Изменить: Адреса');
    await type(element, 'registeredAddress', address);
    const { etag } = await client.account.get();
    await client.account.update(
      { actualAddress: '675000, г. Свободный, ул. Мира, д. 3', middleName: 'Ильинична' },
      { ifMatch: etag },
    );
    await pressNamed(element, 'Сохранить');
    expect(texts(element, '.changes li')).to.deep.equal([
      'Отчество: было «Андреевна», стало «Ильинична»',
      'Фактический адрес: было «не указано», стало «675000, г. Свободный, ул. Мира, д. 3»',
    ]);
    expect(control(element, 'registeredAddress').value).to.equal(address);
    expect(control(element, 'actualAddress').value).to.equal(
      '675000, г. Свободный, ул. Мира, д. 3',
    );
    await accessible(element);
    await pressNamed(element, 'Сохранить');
    expect(await client.account.get()).to.include({
      registeredAddress: address,
      actualAddress: '675000, г. Свободный, ул. Мира, д. 3',
      middleName: 'Ильинична',
    });
  });

  it('stay in their fields while there is no network', async () => {
    const connection = connect({ now });
    const { element, failures } = await openProfile('data', { connection });
    await pressNamed(element, 'Изменить: Адреса');
    await type(element, 'registeredAddress', address);
    connection.setOnline(false);
    await pressNamed(element, 'Сохранить');
    expect(texts(element, '.alert-title').join()).to.match(/Нет связи/);
    expect(control(element, 'registeredAddress').value).to.equal(address);
    expect(failures).to.have.length(1);
    connection.setOnline(true);
    await pressNamed(element, 'Сохранить');
    expect(texts(element, '.good-news')).to.have.length(1);
  });

  it('of a company are its name and КПП', async () => {
    const { element } = await openProfile('data', { person: 2 });
    expect(texts(element, '.subheading')).to.deep.equal(['Организация', 'Адреса', 'Номера']);
    expect(texts(element, '.summary-term')).to.include('КПП');
    await accessible(element);
  });

  it('are taken back when the form is left', async () => {
    const { element } = await openProfile('data');
    await pressNamed(element, 'Изменить: Адреса');
    await type(element, 'registeredAddress', address);
    await pressNamed(element, 'Отмена');
    await pressNamed(element, 'Изменить: Адреса');
    expect(control(element, 'registeredAddress').value).to.equal('');
  });
});
