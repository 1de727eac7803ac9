import type { ApplicationAnswers } from '@drsk/sdk';
import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { connectAlone, openForm, untilForm } from '../../../test/form-page.js';
import { signIn } from '../../../test/sandbox.js';
import { control, isFocused, press, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

const shop: ApplicationAnswers = {
  regionCode: '28',
  objectName: 'Магазин',
  objectAddress: 'Благовещенск, ул. Новая, участок 1',
  activityKind: 'Розничная торговля',
  powerKw: '100',
  reliabilityCategory: 'III',
  hasStages: true,
  stage1PowerKw: '40',
  stage2PowerKw: '60',
};

/** A form that stands at the table of stages. */
async function openAtStages() {
  const connection = connectAlone();
  history.replaceState(null, '', location.pathname);
  await signIn(connection, 2);
  const { id } = await connection.client.applications.create(shop);
  const element = await openForm(connection, id);
  await press(element, 'Этапы');
  await untilForm(element, /Добавить этап/);
  const saved = async () => (await connection.client.applications.get(id)).answers;
  return { element, saved };
}

const rows = (element: HTMLElement): string[] => texts(element, '.answer-row legend');
const power = (element: HTMLElement, row: number): string =>
  control(element, `stage${row}PowerKw`).value;

describe('a list of answers', () => {
  it('shows the rows there are, and one more when it is asked for', async () => {
    const { element } = await openAtStages();
    expect(rows(element)).to.deep.equal(['Этап 1', 'Этап 2']);
    expect(texts(element, '.answer-row .label')).to.include('Мощность, кВт');
    await accessible(element);
    await press(element, 'Добавить этап');
    expect(rows(element)).to.deep.equal(['Этап 1', 'Этап 2', 'Этап 3']);
    expect(isFocused(control(element, 'stage3DesignMonth'))).to.equal(true);
    await type(element, 'stage3PowerKw', '5');
    expect(rows(element)).to.have.length(3);
    await accessible(element);
  });

  it('closes up where a row is taken away, and opens again when it was a mistake', async () => {
    const { element, saved } = await openAtStages();
    await press(element, 'Удалить этап 1');
    expect(rows(element)).to.deep.equal(['Этап 1']);
    expect(power(element, 1)).to.equal('60');
    const undo = element.shadowRoot!.querySelector('.answer-row-undo')!;
    expect(isFocused(undo)).to.equal(true);
    await accessible(element);
    await until(async () => (await saved()).stage1PowerKw === '60');
    expect((await saved()).stage2PowerKw).to.equal(undefined);

    await press(element, 'Вернуть');
    expect([power(element, 1), power(element, 2)]).to.deep.equal(['40', '60']);
    await until(async () => (await saved()).stage2PowerKw === '60');
    expect((await saved()).stage1PowerKw).to.equal('40');
  });

  it('ends where the contract has no more names', async () => {
    const { element } = await openAtStages();
    for (let row = 3; row <= 6; row++) {
      await press(element, 'Добавить этап');
      await type(element, `stage${row}PowerKw`, '5');
    }
    expect(rows(element)).to.have.length(6);
    expect(texts(element, 'button')).not.to.contain('Добавить этап');
    expect(texts(element, '.answer-rows').join()).to.contain('приложите документом');
    await accessible(element);
  });
});
