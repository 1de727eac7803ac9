import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../../test/accessible.js';
import { fileApplication, largeHousehold } from '../../../test/filing.js';
import { shows } from '../../../test/followed.js';
import { connectAlone } from '../../../test/form-page.js';
import { mount } from '../../../test/mount.js';
import { type Connection, signIn } from '../../../test/sandbox.js';
import { signAwaited } from '../../../test/sign-awaited.js';
import { texts } from '../../../test/typing.js';
import type { DrskStatusTracker } from './status-tracker.js';
import '../../generated/elements/status-tracker.js';

/** A connection that waits to be energised after the term, reported ready by the applicant on a day. */
async function lateConnection(readyOn: string): Promise<DrskStatusTracker> {
  const { connection, id, act, goTo, report } = await worksDone(readyOn);
  await report();
  await act('pass_inspection');
  await act('post_conditions_act');
  await signAwaited(connection, id);
  await goTo('2027-05-20');
  return follow(connection, id);
}

/** The grid's part is done, and the day has come that the applicant's is. */
async function worksDone(today: string) {
  const connection = connectAlone();
  const { client, sandbox } = connection;
  history.replaceState(null, '', location.pathname);
  const goTo = async (day: string): Promise<void> => {
    await sandbox.clock.advance({ to: `${day}T03:00:00Z` });
    await signIn(connection); // the session before has ended by now
  };
  await signIn(connection);
  const { id } = await fileApplication(client, largeHousehold);
  const act = (action: string) => sandbox.operator.run(id, action);
  await act('confirm_completeness');
  await act('post_offer');
  await signAwaited(connection, id);
  await act('complete_works');
  await goTo(today);
  const report = async () => {
    const { etag } = await client.applications.get(id);
    await client.applications.notifyFulfilment(id, {}, { ifMatch: etag });
  };
  return { connection, id, act, goTo, report };
}

function follow({ client }: Connection, id: string): Promise<DrskStatusTracker> {
  return mount<DrskStatusTracker>(html`
    <drsk-status-tracker .client=${client} application-id=${id}></drsk-status-tracker>
  `);
}

describe('a connection after the term of the contract', () => {
  it('is the grid’s delay when the applicant was ready in time', async () => {
    const element = await lateConnection('2027-04-12');
    await shows(element, /Мы не уложились в срок.*положена неустойка/);
    expect(texts(element, '.now-headline')).to.deep.equal([
      'Присоединяем объект и подаём напряжение',
    ]);
    await accessible(element);
  }).timeout(40_000);

  it('is nobody’s fault alone when the applicant was ready later', async () => {
    const element = await lateConnection('2027-05-14');
    await shows(element, /О готовности своей части вы сообщили 14 мая/);
    expect(texts(element, '.now').join()).not.to.contain('неустойка');
    await accessible(element);
  }).timeout(40_000);

  it('names no day that has gone by for a stage that is still ahead', async () => {
    const dates = async (today: string) => {
      const { connection, id } = await worksDone(today);
      const element = await follow(connection, id);
      await shows(element, /Сообщите, что ваша часть работ готова/);
      return texts(element, '.stage-upcoming .stage-date');
    };
    expect(await dates('2027-04-12')).to.deep.equal(['до 19 апреля']);
    expect(await dates('2027-05-20')).to.deep.equal([]);
  }).timeout(40_000);
});
