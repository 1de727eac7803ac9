import { expect } from '@open-wc/testing';
import { accessible } from '../../test/accessible.js';
import {
  anna,
  company,
  openLink,
  register,
  setup,
  soleProprietor,
  step,
  toDetails,
} from '../../test/registration-page.js';
import { control, press, texts } from '../../test/typing.js';
import { untilShown } from '../../test/until.js';

describe('a registration', () => {
  for (const [kind, values] of [
    ['individual', anna],
    ['sole_proprietor', soleProprietor],
    ['legal_entity', company],
  ] as const)
    it(`leads a ${kind} from the status to an open account`, async () => {
      const { element, sandbox, client } = await setup();
      let isSent = false;
      element.addEventListener('drsk-registration-sent', () => (isSent = true));
      await register(element, values, kind);
      expect(texts(element, '.letter-address').join()).to.contain(values.email);
      expect(isSent).to.equal(true);
      const confirmation = await openLink({ sandbox, client });
      await untilShown(confirmation, /Адрес подтверждён/);
      expect(sessionStorage.length).to.equal(0);
      await client.account.createSession({
        applicantKind: kind,
        login: 'snils' in values ? values.snils : values.inn,
        password: values.password,
      });
      await accessible(element);
    });

  it('asks who the applicant is before anything else', async () => {
    const { element } = await setup();
    await press(element, 'Дальше');
    expect(texts(element, '.error')).to.deep.equal(['Выберите, кто будет заявителем']);
    expect(step(element)).to.contain('Шаг 1 из 4');
    await accessible(element);
  });

  it('marks what is required, explains every section and says where to find the numbers', async () => {
    const { element } = await setup();
    await toDetails(element, 'legal_entity');
    expect(step(element)).to.contain('Шаг 2 из 4');
    expect(element.shadowRoot!.activeElement).to.have.class('step-heading');
    expect(texts(element, '.section-header p')).to.have.length(3);
    for (const name of ['fullName', 'ogrn', 'email', 'phone', 'inn', 'password']) {
      expect(control(element, name).getAttribute('aria-required'), name).to.equal('true');
      expect(control(element, name).getAttribute('aria-describedby'), name).to.contain('-hint');
    }
    await accessible(element);
  });
});
