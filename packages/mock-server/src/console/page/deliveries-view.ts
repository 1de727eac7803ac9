import type { CarrierState, DeliveryCase } from '../../operator/deliveries/delivery-desk.js';
import { control, type DeliveriesReply } from './control-api.js';
import { deliveriesViewMessages } from './deliveries-view.messages.js';
import { button, element, type Fact, facts, softly } from './element.js';
import { type View, when } from './view.js';

/** What becomes of what people are told, and how well those work who carry it. */
export function deliveriesView({ items, carriers }: DeliveriesReply, view: View): Node[] {
  const texts = deliveriesViewMessages[view.language];
  return [
    softly(texts.hint),
    element('article', {}, [
      facts(carriers.map((carrier) => carrierFact(carrier, view))),
      ...carriers.map((carrier) => carrierButtons(carrier, view)),
    ]),
    ...(items.length === 0 ? [softly(texts.none)] : items.map((item) => delivery(item, view))),
  ];
}

function carrierFact({ id, ...state }: CarrierState, { language }: View): Fact {
  const texts = deliveriesViewMessages[language];
  const { faultPercent, delayPercent, delayMinutes } = state;
  const troubles = [
    ...(faultPercent > 0 ? [texts.faults(faultPercent)] : []),
    ...(delayPercent > 0 ? [texts.delays(delayPercent, delayMinutes)] : []),
  ];
  return [texts.carriers[id], troubles.join(', ') || texts.sound];
}

const settings = {
  sound: {},
  faults: { faultPercent: 100 },
  delays: { delayPercent: 100, delayMinutes: 30 },
} as const;

function carrierButtons({ id }: CarrierState, { language, run }: View): Node {
  const texts = deliveriesViewMessages[language];
  const names = (['sound', 'faults', 'delays'] as const).filter(
    // Files have no address that could fail.
    (name) => id !== 'documents' || name !== 'faults',
  );
  return element('p', { className: 'actions' }, [
    `${texts.carriers[id]}: `,
    ...names.map((name) =>
      element('span', {}, [
        button(
          texts.settings[name],
          () => run(() => control.setCarrier({ id, body: settings[name] })),
          'quiet',
        ),
        ' ',
      ]),
    ),
  ]);
}

function delivery(item: DeliveryCase, { language, run, texts: page }: View): Node {
  const texts = deliveriesViewMessages[language];
  const { id, actions, attempts, channel, createdAt, nextAttemptAt, to } = item;
  const history: Fact[] = attempts.map((attempt) => [when(attempt.at, language), wordsOf(attempt)]);
  const next: Fact[] = nextAttemptAt ? [[texts.next, when(nextAttemptAt, language)]] : [];
  return element('article', {}, [
    softly([page.letters[channel], to, when(createdAt, language)].join(' · ')),
    element('h2', {}, [item.title[language]]),
    element('p', {}, [wordsOf(item)]),
    facts([...history, ...next]),
    ...(actions.length === 0
      ? []
      : [
          element(
            'p',
            { className: 'actions' },
            actions.map((name) =>
              button(texts.actions[name], () =>
                run(() => control.decideDelivery({ id, action: name })),
              ),
            ),
          ),
        ]),
  ]);

  function wordsOf({ state, reason }: Pick<DeliveryCase, 'state' | 'reason'>): string {
    return reason === null
      ? texts.states[state]
      : `${texts.states[state]}: ${texts.reasons[reason]}`;
  }
}
