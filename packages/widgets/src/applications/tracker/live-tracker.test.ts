import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../../test/accessible.js';
import { fileApplication } from '../../../test/filing.js';
import { connectAlone } from '../../../test/form-page.js';
import { mount } from '../../../test/mount.js';
import { connectTo, signIn } from '../../../test/sandbox.js';
import { texts } from '../../../test/typing.js';
import type { DrskStatusTracker } from './status-tracker.js';
import './status-tracker.js';

/** The tests of another file may be in front of this page. */
before(() => {
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
});
after(() => void Reflect.deleteProperty(document, 'visibilityState'));

/** A tracker that nobody touches, and how often its client has asked for the application. */
async function setup() {
  const connection = connectAlone();
  const { client, requests } = connection;
  await signIn(connection);
  const { id } = await fileApplication(client);
  requests.length = 0;
  const element = await mount<DrskStatusTracker>(html`
    <drsk-status-tracker .client=${client} application-id=${id}></drsk-status-tracker>
  `);
  const shows = (text: RegExp) =>
    waitUntil(() => texts(element, '.container').some((shown) => text.test(shown)), `${text}`, {
      timeout: 8000,
    });
  await shows(/Проверяем документы/);
  const reads = () => requests.filter((name) => name === `GET /v1/applications/${id}`).length;
  await waitUntil(() => reads() === 2, 'it listens', { timeout: 8000 });
  return { ...connection, element, id, shows, reads };
}

describe('a tracker that nobody touches', () => {
  it('shows and says what the grid has done', async () => {
    const { element, sandbox, id, shows } = await setup();
    expect(element.announcement).to.equal('');
    await sandbox.operator.run(id, 'confirm_completeness', {});
    await shows(/Готовим договор/);
    expect(element.announcement).to.contain('Готовим договор');
    await accessible(element);
  }).timeout(40_000);

  it('shows what the same person does on another device', async () => {
    const connection = await setup();
    const { element, sandbox, id, shows } = connection;
    await sandbox.operator.run(id, 'request_documents', {
      attachmentKinds: 'passport_copy',
      comment: 'Приложите паспорт',
    });
    await shows(/Приложите паспорт/);
    const other = connectTo(sandbox);
    await signIn({ ...connection, client: other });
    const file = new File(['%PDF-1.7\n'], 'паспорт.pdf', { type: 'application/pdf' });
    await other.applications.attachments.add(id, { kind: 'passport_copy', file });
    await shows(/паспорт\.pdf/);
    await accessible(element);
  }).timeout(40_000);

  it('is quiet when nothing has changed, and once it has left the page', async () => {
    const { element, sandbox, id, reads } = await setup();
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await sandbox.operator.run(id, 'confirm_completeness', {});
    expect(reads()).to.equal(2);
    expect(element.announcement).to.equal('');
  });
});
