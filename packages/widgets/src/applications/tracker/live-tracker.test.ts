import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../../test/accessible.js';
import { fileApplication, largeHousehold } from '../../../test/filing.js';
import { connectAlone } from '../../../test/form-page.js';
import { mount } from '../../../test/mount.js';
import { connectTo, signIn } from '../../../test/sandbox.js';
import { press, texts, type } from '../../../test/typing.js';
import type { DrskStatusTracker } from './status-tracker.js';
import '../../generated/elements/status-tracker.js';
import { until } from '../../../test/until.js';

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
    until(() => texts(element, '.container').some((shown) => text.test(shown)), `${text}`);
  await shows(/Проверяем документы/);
  const reads = () => requests.filter((name) => name === `GET /v1/applications/${id}`).length;
  await until(() => reads() === 2, 'it listens');
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

  it('does not call needless what the reader has just sent, when news of it comes before its answer', async () => {
    const connection = connectAlone();
    const { sandbox } = connection;
    let answer = (): void => undefined;
    const isAnswered = new Promise<void>((resolve) => (answer = resolve));
    const client = connectTo(sandbox, async (request) => {
      const response = await sandbox.fetch(request);
      if (request.url.endsWith('/document-answers')) await isAnswered;
      return response;
    });
    await signIn({ ...connection, client });
    const { id } = await fileApplication(client, largeHousehold);
    for (const action of ['confirm_completeness', 'post_offer'])
      await sandbox.operator.run(id, action);
    const element = await mount<DrskStatusTracker>(html`
      <drsk-status-tracker .client=${client} application-id=${id}></drsk-status-tracker>
    `);
    const shows = (text: RegExp) =>
      until(() => texts(element, '.container').some((shown) => text.test(shown)), `${text}`);
    await shows(/Прочитайте и подпишите договор/);
    await press(element, 'Отказаться с причинами');
    await type(element, 'reasons', 'Не та точка');
    await press(element, 'Отправить отказ');
    await shows(/Готовим договор/);
    expect(texts(element, '.actions .alert')).to.deep.equal([]);
    answer();
    await until(() => /Отказ отправлен/.test(element.announcement), 'it is said');
  }).timeout(60_000);

  it('is quiet when nothing has changed, and once it has left the page', async () => {
    const { element, sandbox, id, reads } = await setup();
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await sandbox.operator.run(id, 'confirm_completeness', {});
    expect(reads()).to.equal(2);
    expect(element.announcement).to.equal('');
  });
});
