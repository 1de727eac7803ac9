import { expect } from '@open-wc/testing';
import type { FaultAction } from '@drsk/mock-server';
import { html } from 'lit';
import { type HeldPauses, holdPauses } from '../../test/held-pauses.js';
import { mount } from '../../test/mount.js';
import { type Connection, connect } from '../../test/sandbox.js';
import { isFocused, texts } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import '../generated/elements/offices.js';
import type { DrskOffices } from '../offices/offices.js';

const down: FaultAction = { kind: 'status', status: 503 };

let connection: Connection;
let pauses: HeldPauses;
let element: DrskOffices;
beforeEach(() => {
  connection = connect({ now: '2026-12-18T02:00:00Z' });
  pauses = holdPauses();
});
afterEach(() => {
  setHidden(false);
  pauses.release();
});

async function openBroken(act: FaultAction = down): Promise<void> {
  connection.sandbox.faults.add({ act });
  element = await mount(html`<drsk-offices .client=${connection.client}></drsk-offices>`);
  await until(() => button() !== null && waits().length > 0, 'fails');
}

const button = (): HTMLElement | null =>
  element.shadowRoot!.querySelector('.alert-danger .button:not(.button-link)');
const asked = (): number => connection.requests.filter((each) => each.endsWith('/offices')).length;
const online = (): unknown => window.dispatchEvent(new Event('online'));
/** The client's, with an attempt and with a call that are on their way. */
const patience = [30_000, 90_000];
const waits = (): number[] => pauses.lengths.filter((length) => !patience.includes(length));
const nextPause = (): Promise<void> => until(() => waits().length > 0, 'waits again');

function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('what could not be loaded', () => {
  it('is asked for after pauses that grow, without a word, until it comes', async () => {
    const failures: Event[] = [];
    document.addEventListener('drsk-failure', (event) => failures.push(event), { once: true });
    await openBroken();
    const alert = element.shadowRoot!.querySelector('.alert-danger');
    for (const seconds of [5, 15, 30, 60, 120, 300, 300]) {
      expect(waits()[0]).to.be.within(seconds * 1000, seconds * 1250);
      pauses.pass();
      await nextPause();
      expect(element.shadowRoot!.querySelector('.alert-danger')).to.equal(alert);
    }
    expect(asked()).to.equal(8);
    expect(failures).to.have.length(1);
    expect(element.announcement).to.equal('');

    connection.sandbox.faults.clear();
    pauses.pass();
    await untilShown(element, /Благовещенск/);
    await until(() => element.announcement === 'Снова работает, данные загружены.');
    expect(waits()).to.deep.equal([]);
  });

  it('is asked for once, however often the page hears that the network is back', async () => {
    await openBroken();
    online();
    online();
    setHidden(false);
    await nextPause();
    expect(asked()).to.equal(2);
  });

  it('waits as long as the service has said, whatever the page hears', async () => {
    await openBroken({ kind: 'too-many-requests', retryAfterSeconds: 90 });
    expect(texts(element, '.alert-title').join()).to.match(/через 2 минуты/);
    expect(waits()[0]).to.be.within(90_000, 112_500);
    online();
    setHidden(false);
    await element.updateComplete;
    expect(asked()).to.equal(1);
  });

  it('waits for somebody to look at the page', async () => {
    await openBroken();
    setHidden(true);
    pauses.pass();
    await element.updateComplete;
    expect(asked()).to.equal(1);
    setHidden(false);
    await nextPause();
    expect(asked()).to.equal(2);
  });

  it('is nobody’s concern once the widget is gone, and is again when it comes back', async () => {
    await openBroken();
    const place = element.parentElement!;
    element.remove();
    await until(() => waits().length === 0, 'stops');
    online();
    place.append(element);
    await nextPause();
    expect(asked()).to.equal(1);
  });

  it('leaves the focus where it is as long as it is tried in vain, and then takes it to the heading', async () => {
    await openBroken();
    const again = button()!;
    again.focus();
    online();
    await nextPause();
    expect(isFocused(again)).to.equal(true);
    connection.sandbox.faults.clear();
    online();
    await until(() => isFocused(element.shadowRoot!.querySelector('.heading')!), 'heading');
  });

  it('is not asked for again where that would change nothing', async () => {
    connection.sandbox.faults.add({ act: { kind: 'status', status: 403 } });
    element = await mount(html`<drsk-offices .client=${connection.client}></drsk-offices>`);
    await until(() => button() !== null, 'fails');
    online();
    await element.updateComplete;
    expect(asked()).to.equal(1);
    expect(waits()).to.deep.equal([]);
  });
});
