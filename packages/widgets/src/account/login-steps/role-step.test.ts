import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { logIn, loginSettled, openLogin } from '../../../test/login-page.js';
import { isFocused, texts } from '../../../test/typing.js';
import { until, untilShown } from '../../../test/until.js';

const withRoles = '200-300-407 55';

describe('several roles', () => {
  it('are offered after the login, and the chosen one is gone on in', async () => {
    const page = await openLogin();
    const { element, events, client } = page;
    await logIn(page, withRoles);
    await untilShown(element, /От чьего имени войти/);
    expect(events).to.deep.equal([]);
    expect(texts(element, '.role-name')).to.deep.equal([
      'Кедров Пётр Ильич',
      'ИП Кедров Пётр Ильич',
      'ООО «Багульник»',
    ]);
    expect(texts(element, '.role .hint')[2]).to.equal('Вы представитель, ИНН 2700000017');
    await until(() => isFocused(element.shadowRoot!.querySelector('.heading')!));
    await accessible(element);
    element.shadowRoot!.querySelectorAll<HTMLElement>('.role')[2]!.click();
    await until(() => events.length > 0);
    expect(events[0]!.detail).to.deep.equal({ applicantKind: 'legal_entity' });
    expect(client.account.state).to.nested.include({ 'account.login': '2700000017' });
    const kept = [localStorage, sessionStorage].flatMap((storage) => Object.values(storage)).join();
    expect(kept).not.to.match(/2700000017|Багульник|Кедров/);
  });

  it('stay on offer when the switch fails, and the own one needs none', async () => {
    const page = await openLogin();
    const { element, events, requests, setOnline } = page;
    await logIn(page, withRoles);
    await untilShown(element, /От чьего имени войти/);
    setOnline(false);
    const roles = element.shadowRoot!.querySelectorAll<HTMLElement>('.role');
    roles[2]!.click();
    await loginSettled(element);
    expect(texts(element, '.alert-title').join()).to.contain('Нет связи с сервером');
    await accessible(element);
    const { length } = requests;
    roles[0]!.click();
    await until(() => events.length > 0);
    expect(requests).to.have.length(length);
  });
});
