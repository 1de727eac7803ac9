import type { VisitSlots } from '@drsk/contract';
import { logins } from '../filings.js';
import type { Step } from '../story.js';
import { at, story } from '../story.js';

const ask =
  (text: string): Step['take'] =>
  async ({ visitor, subject }) => {
    const question = {
      kind: 'question',
      topic: 'connection',
      regionCode: '28',
      text,
      fileIds: [],
      answerChannel: 'account',
    };
    ({ id: subject.id } = await (await visitor()).post<{ id: string }>('/appeals', question));
  };

const book: Step['take'] = async ({ visitor, sandbox }) => {
  const client = await visitor();
  const office = '/offices/office-28-2/visit-slots?service=consultation';
  const { items } = await client.get<VisitSlots>(office);
  const inTwoDays = new Date(Date.parse(await sandbox.clock.now()) + 2 * 86_400_000).toISOString();
  const startsAt = items.find((slot) => slot.startsAt > inTwoDays)?.startsAt;
  const key = { 'booking-key': 'visitor-key-of-a-scenario' };
  const visit = { officeId: 'office-28-2', service: 'consultation', startsAt };
  const { id } = await client.post<{ id: string }>('/bookings', visit, key);
  await client.post(`/bookings/${id}/confirmation`, {}, key);
};

/** What people want besides a connection. */
export const otherStories = {
  appeal: story(logins.household, at(3, ask('Сколько стоит подключить дом, если нужно 15 кВт?'))),
  answeredAppeal: story(
    logins.household,
    at(12, ask('Когда приедет бригада?')),
    at(5, ({ sandbox, subject }) =>
      sandbox.operator.appeals.run(subject.id, 'answer', {
        text: 'Бригада приедет в понедельник.',
      }),
    ),
  ),
  visit: story(logins.household, at(1, book)),
  /** The applications of the account with many of them come with its first login. */
  builder: story(
    logins.builder,
    at(0, ({ visitor }) => visitor()),
  ),
};
