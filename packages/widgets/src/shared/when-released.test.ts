import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { errorsBeside } from '../../test/field-errors.js';
import { mount } from '../../test/mount.js';
import { connect } from '../../test/sandbox.js';
import { choose, type } from '../../test/typing.js';
import { until } from '../../test/until.js';
import type { DrskLogin } from '../account/login.js';
import '../generated/elements/login.js';

for (const end of ['pointerup', 'pointercancel'])
  it(`says what is wrong after ${end}, so that no click is lost`, async () => {
    const { client } = connect();
    const element = await mount<DrskLogin>(html`<drsk-login .client=${client}></drsk-login>`);
    await choose(element, 'applicantKind', 'individual');
    await type(element, 'login', '11223344595');
    window.dispatchEvent(new PointerEvent('pointerdown'));
    await type(element, 'login', '11223344596');
    expect(errorsBeside(element, ['login'])).to.deep.equal({});
    window.dispatchEvent(new PointerEvent(end));
    await until(() => 'login' in errorsBeside(element, ['login']), 'the error');
  });

it('keeps what was wrong until the click on another button is over', async () => {
  const { client } = connect();
  const element = await mount<DrskLogin>(html`<drsk-login .client=${client}></drsk-login>`);
  await choose(element, 'applicantKind', 'individual');
  await type(element, 'login', '11223344596');
  expect(errorsBeside(element, ['login'])).to.have.property('login');
  window.dispatchEvent(new PointerEvent('pointerdown'));
  await type(element, 'login', '11223344595');
  expect(errorsBeside(element, ['login'])).to.have.property('login');
  window.dispatchEvent(new PointerEvent('pointerup'));
  await until(() => !('login' in errorsBeside(element, ['login'])), 'the end of the error');
});
