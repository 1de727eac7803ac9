import { expect } from '@open-wc/testing';
import { household, largeHousehold } from '../../../test/filing.js';
import { follow, shows } from '../../../test/followed.js';
import { choose, control, press, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

describe('a correction of a list', () => {
  it('adds a row to it, and takes one away', async () => {
    const { element, look } = await follow(largeHousehold);
    await shows(element, /Исправить заявку/);
    await press(element, 'Исправить заявку');
    await shows(element, /Откройте раздел/);
    const rows = (): string[] => texts(element, '.answer-row > legend');
    expect(rows()).to.deep.equal(['Этап 1']);
    await press(element, 'Добавить этап');
    expect(rows()).to.deep.equal(['Этап 1', 'Этап 2']);
    await type(element, 'stage1PowerKw', '10');
    await type(element, 'stage2PowerKw', '10');
    await type(element, 'stage2DesignMonth', '06.2028');
    await type(element, 'stage2CommissioningMonth', '12.2028');
    await choose(element, 'stage2ReliabilityCategory', 'III');
    await press(element, 'Проверить исправления');
    await shows(element, /Проверьте исправления/);
    await press(element, 'Отправить исправления');
    await shows(element, /Редакции заявки 2/);
    expect((await look()).answers).to.include({ stage1PowerKw: '10', stage2PowerKw: '10' });

    await press(element, 'Исправить заявку');
    await until(() => rows().length === 2);
    await press(element, 'Удалить этап 2');
    expect(rows()).to.deep.equal(['Этап 1']);
    await press(element, 'Вернуть');
    expect(rows()).to.deep.equal(['Этап 1', 'Этап 2']);
  }).timeout(60_000);
});

describe('a correction of the place', () => {
  it('is marked on the sketch, as in the form', async () => {
    const { element, look } = await follow(household);
    await shows(element, /Исправить заявку/);
    await press(element, 'Исправить заявку');
    await shows(element, /Откройте раздел/);
    await until(() => element.renderRoot.querySelector('[role=combobox]') !== null, 'addresses');
    control(element, 'hasNoAddress').click();
    await until(() => texts(element, '.map-name').length > 0, 'the sketch');
    const map = element.renderRoot.querySelector<HTMLElement>('.map')!;
    map.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await element.updateComplete;
    await press(element, 'Проверить исправления');
    await shows(element, /Проверьте исправления/);
    await press(element, 'Отправить исправления');
    await shows(element, /Редакции заявки 2/);
    const { answers } = await look();
    expect(answers.objectCoordinates).to.match(/^\d\d\.?\d*, \d{3}/);
  }).timeout(60_000);
});
