import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { openCalculator, untilFee } from '../../../test/calculator-page.js';
import { connectAlone, next, openForm, toObject } from '../../../test/form-page.js';
import { signIn } from '../../../test/sandbox.js';
import { choose, control, press, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';
import type { DrskApplicationForm } from './application-form.js';

/** From the calculator to the form, in one tab. */
async function fromCalculator() {
  const { element: calculator } = await openCalculator();
  await type(calculator, 'powerKw', '5');
  await untilFee(calculator, '30 000,00 ₽');
  calculator.remove();
  const connection = connectAlone();
  history.replaceState(null, '', location.pathname);
  await signIn(connection);
  return { ...connection, element: await openForm(connection) };
}

const notice = (element: DrskApplicationForm): string => texts(element, '.alert').join();

describe('what the calculator was told', () => {
  it('begins a new application, visibly, and is saved with it', async () => {
    const { client, element } = await fromCalculator();
    expect(texts(element, '.start-page').join()).to.contain('Из калькулятора возьмём: Амурская');
    await press(element, 'Начать новую заявку');
    expect(notice(element)).to.contain('ещё 5 кВт').and.contain('три фазы');
    expect(control(element, 'regionCode').value).to.equal('28');
    await accessible(element);
    await next(element);
    expect(notice(element)).not.to.contain('калькулятора');
    await until(() => texts(element, '.save-status').join().includes('Сохранено в'));
    const { items } = await client.applications.list();
    const { answers } = await client.applications.get(items[0]!.id);
    expect(answers).to.include({ powerKw: '5', phases: '3', purpose: 'household' });
  }).timeout(20_000);

  it('is taken back but for what was changed since, and begins no second one', async () => {
    const { client, element } = await fromCalculator();
    await press(element, 'Начать новую заявку');
    await choose(element, 'regionCode', '79');
    await press(element, 'Не брать из калькулятора');
    expect(texts(element, '[role=status]').join()).to.contain('из калькулятора убраны');
    expect(control(element, 'regionCode').value).to.equal('79');
    await toObject(element);
    await until(() => texts(element, '.save-status').join().includes('Сохранено в'));
    const { items } = await client.applications.list();
    const { answers } = await client.applications.get(items[0]!.id);
    expect(answers).not.to.have.property('powerKw');
    expect(sessionStorage.getItem('drsk.estimated')).to.equal(null);
    await accessible(element);
  }).timeout(20_000);
});
