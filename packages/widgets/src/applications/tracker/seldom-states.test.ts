import type { ScenarioName } from '@drsk/mock-server';
import { expect, html } from '@open-wc/testing';
import { mount } from '../../../test/mount.js';
import { connect } from '../../../test/sandbox.js';
import { shows } from '../../../test/followed.js';
import { texts } from '../../../test/typing.js';
import type { DrskStatusTracker } from './status-tracker.js';
import '../../generated/elements/status-tracker.js';

/** The tracker of a scenario's application, on a Friday. */
async function show(scenario: ScenarioName): Promise<DrskStatusTracker> {
  const { client, sandbox } = connect({ now: '2026-12-18T02:00:00Z', scenario });
  const kind = scenario.startsWith('company') ? 'legal_entity' : 'individual';
  const person = sandbox.people.find(({ applicantKind }) => applicantKind === kind)!;
  const { applicantKind, login, password } = person;
  await client.account.createSession({ applicantKind, login, password });
  const { id } = (await client.applications.list()).items[0]!;
  return mount<DrskStatusTracker>(
    html`<drsk-status-tracker .client=${client} application-id=${id}></drsk-status-tracker>`,
  );
}

const shown = (element: DrskStatusTracker, selector: string): string[] =>
  texts(element, selector).map((text) => text.replaceAll(/\s+/g, ' ').trim());

describe('<drsk-status-tracker> in states that are seldom', () => {
  it('lets no time run for what is left of a contract that has ended', async () => {
    const element = await show('terminated');
    await shows(element, /Договор расторгнут/);
    await shows(element, /не оплачена/);
    expect(shown(element, '.invoice-part > :last-child')).to.deep.equal([
      '✓ Оплачено 3 декабря',
      'не оплачена',
      'не оплачена',
      'не оплачена',
    ]);
    expect(shown(element, '.picture').join()).to.not.contain('осталось');
  });

  it('says what the grid does after objections', async () => {
    const element = await show('objections');
    await shows(element, /Рассматриваем ваши замечания/);
    expect(shown(element, '.now-headline')).to.deep.equal(['Отвечаем на ваши замечания']);
  });

  it('says how late a payment is, and not until when it was to come', async () => {
    const element = await show('unpaid');
    await shows(element, /Ваш ход: оплатите часть счёта, срок прошёл \d+.дней назад/);
  });

  it('puts as many stages side by side as have room there', async () => {
    const plant = await show('company-works');
    await shows(plant, /Акт о присоединении/);
    const house = await show('unpaid');
    await shows(house, /Прибор учёта/);
    for (const element of [plant, house]) element.style.inlineSize = '960px';
    expect(columnsOf(house)).to.equal(8);
    expect(columnsOf(plant)).to.equal(1);
    for (const element of [plant, house])
      for (const node of element.renderRoot.querySelectorAll('.stage-title, .stage-date')) {
        const { left, right } = node.getBoundingClientRect();
        const stage = node.closest('.stage')!.getBoundingClientRect();
        expect(left, node.textContent).to.be.at.least(stage.left);
        expect(right, node.textContent).to.be.at.most(stage.right);
      }
  });
});

/** How many stages begin at another place of the line. */
function columnsOf(element: DrskStatusTracker): number {
  const stages = [...element.renderRoot.querySelectorAll('.stage')];
  return new Set(stages.map((stage) => stage.getBoundingClientRect().left)).size;
}
