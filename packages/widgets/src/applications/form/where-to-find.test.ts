import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { household } from '../../../test/filing.js';
import { connectAlone, openForm } from '../../../test/form-page.js';
import { signIn } from '../../../test/sandbox.js';
import { press, texts } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

describe('where an answer is found', () => {
  it('is folded beside the question, in words and as a picture', async () => {
    const connection = connectAlone();
    history.replaceState(null, '', location.pathname);
    await signIn(connection);
    const { snils: _, ...answers } = household;
    const { id } = await connection.client.applications.create(answers);
    const element = await openForm(connection, id);
    await until(() => texts(element, '.where').length > 0);
    const titles = texts(element, '.where-title');
    expect(titles).to.deep.equal([
      'Где найти: СНИЛС',
      'Где найти: Серия паспорта',
      'Где найти: Номер паспорта',
    ]);
    const [first] = element.shadowRoot!.querySelectorAll('details');
    expect(first!.open).to.equal(false);
    first!.querySelector('summary')!.click();
    expect(first!.querySelector('svg')!.getAttribute('aria-label')).to.contain('Карточка СНИЛС');
    await accessible(element);

    await press(element, 'Объект');
    await until(() =>
      texts(element, '.where-title').includes('Где найти: Кадастровый номер участка или здания'),
    );
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    expect(texts(element, '.where-body').join()).to.contain('В выписке из ЕГРН');
    await accessible(element);
  });
});
