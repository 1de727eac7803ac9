import type { ControlAnswer } from '../../client/control-call.js';
import { bankViewMessages } from './bank-view.messages.js';
import { control } from './control-api.js';
import { button, element, facts, softly } from './element.js';
import { roubles, type View, when } from './view.js';

type Orders = ControlAnswer<'listOrders'>['items'];

/** What people pay by card and by SBP, and what may happen to it. */
export function bankView(items: Orders, view: View): Node[] {
  const bank = bankViewMessages[view.language];
  const hint = softly(bank.hint);
  if (items.length === 0) return [hint, softly(bank.none)];
  return [hint, ...items.map((item) => order(item, view))];
}

function order(item: Orders[number], view: View): Node {
  const bank = bankViewMessages[view.language];
  const { id, amountKopecks, createdAt, events, kind, purpose, state } = item;
  const buttons = events.map((event) =>
    button(bank.events[event], () => view.run(() => control.runOrderEvent({ id, event })), 'main'),
  );
  return element('article', {}, [
    element('h2', {}, [`${roubles(amountKopecks, view.language)} · ${bank.kinds[kind]}`]),
    softly(purpose),
    facts([
      [bank.state, bank.states[state]],
      [bank.begun, when(createdAt, view.language)],
    ]),
    element('div', { className: 'row' }, buttons),
  ]);
}
