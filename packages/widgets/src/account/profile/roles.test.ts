import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { goTo, now, openProfile, pressNamed, settled } from '../../../test/profile-page.js';
import { connect } from '../../../test/sandbox.js';
import { texts } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

const severalRoles = 10;

describe('the accounts of a person', () => {
  it('are listed and switched between', async () => {
    const { element } = await openProfile('roles', { person: severalRoles });
    expect(texts(element, '.row-item')).to.have.length(3);
    await accessible(element);
    await pressNamed(element, 'Перейти: ООО «Багульник»');
    await settled(element);
    expect(texts(element, '.row-item').at(-1)).to.match(/открыт сейчас/);
    await goTo(element, 'data');
    await until(() => texts(element, '.summary-description').includes('ООО «Багульник»'));
    await goTo(element, 'closing');
    expect(texts(element, 'button').join()).to.not.match(/Закрыть кабинет/);
  });

  it('are not switched without a network', async () => {
    const connection = connect({ now });
    const { element } = await openProfile('roles', { connection, person: severalRoles });
    connection.setOnline(false);
    await pressNamed(element, 'Перейти: ООО «Багульник»');
    expect(texts(element, '.alert-title').join()).to.match(/Нет связи/);
    expect(texts(element, '.row-item')[0]).to.match(/открыт сейчас/);
  });
});
