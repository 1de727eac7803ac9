import { expect } from '@open-wc/testing';
import type { ApplicationAnswers } from '@drsk/sdk';
import { accessible } from '../../../test/accessible.js';
import { household } from '../../../test/filing.js';
import { connectAlone, next, openForm } from '../../../test/form-page.js';
import { signIn } from '../../../test/sandbox.js';
import { control, texts, type } from '../../../test/typing.js';

type Name = keyof ApplicationAnswers;

/** A form that stands at the field: all before it is answered. */
async function openAt(name: Name, person = 0) {
  const connection = connectAlone();
  history.replaceState(null, '', location.pathname);
  await signIn(connection, person);
  const { [name]: _, ...answers } = household;
  const { id } = await connection.client.applications.create(answers);
  return openForm(connection, id);
}

/** What is shown in the field and what is wrong with it, once the typist has left it. */
async function typed(name: Name, value: string, person = 0) {
  const element = await openAt(name, person);
  if (value !== '') await type(element, name, value);
  if (value.trim() === '') await next(element);
  const field = control(element, name).closest('.field')!;
  const error = field.querySelector('.error')?.textContent?.trim().replaceAll(/\s+/g, ' ');
  return { element, error, shown: control(element, name).value };
}

const script = '<script>alert(1)</script>';

describe('an answer', () => {
  const mended: [Name, string, string, string][] = [
    ['snils', '200300400-48', '200-300-400 48', 'pasted with a dash'],
    ['snils', ' 200\u00A0300\u00A0400\u00A048 ', '200-300-400 48', 'non-breaking spaces'],
    ['passportSeries', '1023', '10 23', 'digits alone'],
    ['passportNumber', '123 456', '123456', 'pasted with a space'],
    ['passportIssuedOn', '05032019', '05.03.2019', 'typed on a phone'],
    ['passportIssuedOn', '05-03-2019', '05.03.2019', 'pasted with dashes'],
    ['powerKw', '7,5', '7,5', 'a comma'],
    ['objectName', 'Дом\u00A0«У реки» & К°', 'Дом «У реки» & К°', 'a pasted space in a text'],
    ['phone', '8 (914) 000-00-01', '+7 914 000-00-01', 'brackets and dashes'],
  ];
  for (const [name, value, expected, reason] of mended)
    it(`${name} “${value}” is taken: ${reason}`, async () => {
      const { error, shown } = await typed(name, value);
      expect(error).to.equal(undefined);
      expect(shown).to.equal(expected);
    });

  const refused: [Name, string, RegExp, string][] = [
    ['regionCode', '', /Выберите ответ: «Регион»/, 'a choice that was not made'],
    ['objectName', '   ', /Заполните поле «Что подключаем»/, 'spaces alone'],
    ['objectName', script, /Уберите знаки < и >/, 'markup in a text'],
    ['objectName', 'Дом 🏡 «у реки»', /Уберите смайлики/, 'emoji in a text'],
    ['objectAddress', 'дом', /адрес подробнее/, 'too short an address'],
    ['powerKw', '-5', /мощность в киловаттах/, 'a negative number'],
    ['powerKw', '15-20', /мощность в киловаттах/, 'a range'],
    ['powerKw', '⚡', /мощность в киловаттах/, 'an emoji'],
    ['lastName', 'Сопкина1', /только буквы/, 'a digit in a name'],
    ['lastName', script, /только буквы/, 'markup in a name'],
    ['snils', '200-300-400 47', /контрольное число/, 'a wrong check number'],
    ['snils', '2OO-3OO-4OO 48', /контрольное число/, 'letters O for zeros'],
    ['passportSeries', '10 2З', /4 цифры/, 'a letter for a digit'],
    ['passportNumber', '1234567', /6 цифр/, 'a digit too many'],
    ['passportIssuedOn', '31.02.2019', /дату/, 'no such day'],
    ['passportIssuedOn', '05.03.2099', /не позже сегодняшней/, 'the future'],
    ['phone', '+1 914 555 1234', /российский номер/, 'another country'],
    ['email', 'maria@', /электронной почты/, 'half an address'],
    ['registeredAddress', '🏠🏠🏠🏠🏠🏠', /Уберите смайлики/, 'emoji in place of an address'],
  ];
  for (const [name, value, expected, reason] of refused)
    it(`${name} “${value}” is refused: ${reason}`, async () => {
      const { error, shown } = await typed(name, value);
      expect(error).to.match(expected);
      expect(shown.trim()).to.equal(value.trim());
    });

  it('too long for a draft cannot be typed', async () => {
    const element = await openAt('objectName');
    expect(control(element, 'objectName').maxLength).to.equal(2000);
    await accessible(element);
  });

  it('that is wrong is told to a screen reader, and mended at once', async () => {
    const { element } = await typed('powerKw', '-5');
    expect(element.announcement).to.contain('киловаттах');
    const input = control(element, 'powerKw');
    expect(input.getAttribute('aria-describedby')).to.contain('error');
    await accessible(element);
    await type(element, 'powerKw', '5');
    expect(texts(element, '.error')).to.deep.equal([]);
  });
});
