import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { connectAlone, openForm, toObject, setupForm } from '../../../test/form-page.js';
import { household } from '../../../test/filing.js';
import { signIn } from '../../../test/sandbox.js';
import { control, isFocused, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';
import type { DrskApplicationForm } from './application-form.js';

/** A form at the question where the object is, in Amur. */
async function openAtAddress(online = true) {
  const connection = await setupForm();
  await toObject(connection.element);
  connection.setOnline(online);
  control(connection.element, 'objectAddress').focus();
  return connection;
}

function typeOn(element: DrskApplicationForm, text: string): void {
  const input = control(element, 'objectAddress');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function pressKey(element: DrskApplicationForm, key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  control(element, 'objectAddress').dispatchEvent(event);
  await element.updateComplete;
  return event.defaultPrevented;
}

const options = (element: HTMLElement): string[] => texts(element, '[role=option]');
const attribute = (element: DrskApplicationForm, name: string): string | null =>
  control(element, 'objectAddress').getAttribute(name);

describe('an address', () => {
  it('is suggested while it is typed, and chosen with the keyboard', async () => {
    const { element } = await openAtAddress();
    expect(attribute(element, 'aria-expanded')).to.equal('false');
    typeOn(element, 'чигири');
    await until(() => options(element).length > 1);
    expect(attribute(element, 'aria-expanded')).to.equal('true');
    expect(element.announcement).to.match(/подсказ/);
    expect(options(element).every((option) => option.startsWith('Амурская область'))).to.equal(
      true,
    );
    await accessible(element);

    await pressKey(element, 'ArrowDown');
    const active = attribute(element, 'aria-activedescendant')!;
    expect(element.shadowRoot!.getElementById(active)!.getAttribute('aria-selected')).to.equal(
      'true',
    );
    const [settlement] = options(element);
    expect(await pressKey(element, 'Enter')).to.equal(true);
    expect(control(element, 'objectAddress').value).to.equal(`${settlement}, `);
    expect(isFocused(control(element, 'objectAddress'))).to.equal(true);
    await until(() => options(element).some((option) => option.includes('ул.')));
    await pressKey(element, 'ArrowUp');
    const street = options(element).at(-1)!;
    await pressKey(element, 'Enter');
    expect(control(element, 'objectAddress').value).to.equal(`${street}, д. `);
  });

  it('is chosen with a click that leaves the focus where it is', async () => {
    const { element, client } = await openAtAddress();
    typeOn(element, 'чигири новая 12');
    await until(() => options(element).some((option) => option.includes('д. 12')));
    const option = element.shadowRoot!.querySelector<HTMLElement>('[role=option]')!;
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    option.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    option.click();
    await element.updateComplete;
    const { value } = control(element, 'objectAddress');
    expect(value).to.contain('д. 12');
    expect(options(element)).to.deep.equal([]);
    await until(async () => {
      const { items } = await client.applications.list({ status: 'draft' });
      return items[0]?.objectAddress === value;
    });
  }).timeout(30_000);

  it('may be anything else: Escape closes the list, and the words stay', async () => {
    const { element } = await openAtAddress();
    typeOn(element, 'чигири');
    await until(() => options(element).length > 0);
    expect(await pressKey(element, 'Escape')).to.equal(true);
    expect(options(element)).to.deep.equal([]);
    expect(await pressKey(element, 'Enter')).to.equal(false);
    const words = 'Поле за рекой Белой, 300 м от моста';
    await type(element, 'objectAddress', words);
    expect(control(element, 'objectAddress').value).to.equal(words);
    await accessible(element);
  });

  it('is typed without suggestions where there is no network', async () => {
    const { element, requests } = await openAtAddress(false);
    typeOn(element, 'Чигири, ул. Новая, 1');
    await until(() => requests.includes('POST /v1/address-suggestions'));
    await element.updateComplete;
    expect(options(element)).to.deep.equal([]);
    expect(texts(element, '.error')).to.deep.equal([]);
  });

  it('of an applicant is looked for in every region', async () => {
    const connection = connectAlone();
    history.replaceState(null, '', location.pathname);
    await signIn(connection);
    const { registeredAddress: _, ...answers } = household;
    const { id } = await connection.client.applications.create(answers);
    const element = await openForm(connection, id);
    const input = control(element, 'registeredAddress');
    input.value = 'владивосток';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => options(element).some((option) => option.startsWith('Приморский край')));
    await accessible(element);
  });
});
