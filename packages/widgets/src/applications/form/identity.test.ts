import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { completeDraft, household } from '../../../test/filing.js';
import { connectAlone, labels, next, openForm, step, untilForm } from '../../../test/form-page.js';
import type { DrskApplicationForm } from './application-form.js';
import { signIn } from '../../../test/sandbox.js';
import { choose, press, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

/** The applicant's section is the first that is not finished. */
async function atApplicant(answers: object) {
  const connection = connectAlone();
  history.replaceState(null, '', location.pathname);
  await signIn(connection);
  const { id } = await completeDraft(connection.client, { ...household, ...answers });
  const element = await openForm(connection, id);
  await until(() => labels(element).some((label) => label.startsWith('Документ,')));
  return { ...connection, element, id };
}

const notes = (element: DrskApplicationForm): string[] => texts(element, '.note-line');

describe('who an individual is', () => {
  it('is doubted gently where the dates of a passport are unusual', async () => {
    const { element } = await atApplicant({ passportNumber: '', birthDate: '01.09.1981' });
    await type(element, 'passportSeries', '0002');
    await type(element, 'passportIssuedOn', '05.03.2002');
    await until(() => notes(element).length === 2);
    expect(notes(element).join()).to.contain('такими первыми цифрами').and.contain('в 45 лет');
    await accessible(element);
    await type(element, 'passportSeries', '1026');
    await type(element, 'passportIssuedOn', '05.10.2026');
    expect(notes(element)).to.deep.equal([]);
    await type(element, 'passportSeries', '0002');
    await type(element, 'passportNumber', '123456');
    await next(element);
    expect(step(element)).to.contain('Связь');
  });

  it('may be proved with another document than a passport', async () => {
    const { client, element, id } = await atApplicant({ passportNumber: '' });
    await choose(element, 'identityDocument', 'residence_permit');
    expect(labels(element).join()).not.to.contain('паспорта');
    await type(element, 'identityDocumentNumber', '82');
    await type(element, 'identityDocumentIssuedOn', '05032019');
    await next(element);
    expect(texts(element, '.error').join()).to.contain('от 3 до 30 букв и цифр');
    await type(element, 'identityDocumentNumber', '82 n 0012345');
    await accessible(element);
    for (let count = 0; count < 4; count++) await next(element);
    expect(texts(element, '.container').join()).to.contain('Вид на жительство');
    await press(element, 'Подать заявку');
    await untilForm(element, /Заявка подана/);
    const { answers } = await client.applications.get(id);
    expect(answers.identityDocumentNumber).to.equal('82 N 0012345');
  }).timeout(20_000);
});
