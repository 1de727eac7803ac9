import { expect } from '@open-wc/testing';
import { accessible } from '../../../../test/accessible.js';
import { household } from '../../../../test/filing.js';
import { connectAlone, next, openForm, step } from '../../../../test/form-page.js';
import { signIn } from '../../../../test/sandbox.js';
import { control, press, texts, type } from '../../../../test/typing.js';
import { until } from '../../../../test/until.js';
import type { DrskApplicationForm } from '../application-form.js';

/** At the object, with the sketch in view. */
async function atMap() {
  const connection = connectAlone();
  history.replaceState(null, '', location.pathname);
  await signIn(connection);
  const { powerKw: _, ...answers } = household;
  const { id } = await connection.client.applications.create(answers);
  const element = await openForm(connection, id);
  await until(() => texts(element, '.steps-item button').includes('Объект'));
  await press(element, 'Объект');
  await until(() => step(element).includes('Объект'));
  control(element, 'hasNoAddress').click();
  await until(() => texts(element, '.map-name').length > 0);
  return { ...connection, element, id };
}

function map(element: DrskApplicationForm): HTMLElement {
  return element.shadowRoot!.querySelector('.map')!;
}

async function keys(element: DrskApplicationForm, ...pressed: string[]): Promise<void> {
  for (const key of pressed)
    map(element).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  await element.updateComplete;
}

const coordinates = (element: DrskApplicationForm): string =>
  control(element, 'objectCoordinates').value;

describe('a place without an address', () => {
  it('is typed as maps write it, and found on the sketch', async () => {
    const { element } = await atMap();
    expect(texts(element, '.map-name')).to.include('Благовещенск');
    expect(texts(element, '.place').join()).to.contain('учебного набора').and.contain('набросок');
    await type(element, 'objectCoordinates', '50°20′10″ с. ш. 127°31′13″ в. д.');
    expect(coordinates(element)).to.equal('50.336111, 127.520278');
    expect(map(element).getAttribute('aria-label')).to.contain('Чигири');
    expect(element.shadowRoot!.querySelector('.map-pin')).not.to.equal(null);
    await type(element, 'objectCoordinates', '43.1, 131.9');
    expect(texts(element, '.alert-warning').join()).to.contain('не в том регионе');
    await accessible(element);
    await type(element, 'objectCoordinates', '55.75, 37.62');
    await next(element);
    expect(texts(element, '.error').join()).to.contain('это место не в Амурской');
    expect(texts(element, '.map-name')).to.include('Благовещенск');
    await keys(element, 'ArrowUp');
    expect(coordinates(element)).to.match(/^53\.?\d*, 127\.2/);
  }).timeout(20_000);

  it('is marked with the arrow keys, finer the nearer it is seen', async () => {
    const { element } = await atMap();
    await keys(element, 'ArrowUp');
    const [coarse = ''] = coordinates(element).split(',');
    expect(Number(coarse)).to.be.greaterThan(53);
    await keys(element, '+', '+', '+', '+', '+', '+', 'ArrowRight');
    expect(coordinates(element)).to.match(/^\d\d\.\d{2,4}, \d{3}\.\d{3,4}$/);
    expect(texts(element, '[role=status]').join()).to.contain('Ближе всего');
    await accessible(element);
  }).timeout(20_000);

  it('is marked with a click, and filed with the rest', async () => {
    const { client, element, id } = await atMap();
    const { left, top, width, height } = map(element).getBoundingClientRect();
    const clientX = left + width / 2;
    const clientY = top + height / 2;
    map(element).dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
    await element.updateComplete;
    const marked = coordinates(element);
    expect(marked).to.match(/^53\.?\d*, 127\.2/);
    await until(() => texts(element, '.save-status').join().includes('Сохранено в'));
    const { answers } = await client.applications.get(id);
    expect(answers).to.include({ hasNoAddress: true, objectCoordinates: marked });
  }).timeout(20_000);
});
