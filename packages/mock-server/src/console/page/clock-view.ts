import type { ControlCall } from '../../client/control-call.js';
import { type ClockReply, control, type Happened } from './control-api.js';
import { button, element, softly } from './element.js';
import { type View, when } from './view.js';

type Move = ControlCall<'moveClock'>['body'];

export class ClockView {
  /** What the last move of the clock has set off. */
  #happened: Happened | undefined;

  render({ coming }: ClockReply, view: View): Node[] {
    const texts = view.texts.clock;
    const cards = [card(texts.move, [this.#steps(view), this.#target(view)])];
    if (this.#happened)
      cards.push(card(texts.happened, jobs(this.#happened, texts.nothingHappened, view)));
    cards.push(card(texts.coming, jobs(coming, texts.nothingComing, view)));
    return cards;
  }

  #steps(view: View): Node {
    const texts = view.texts.clock;
    const move = (label: string, advance: NonNullable<Move['advance']>): Node =>
      button(label, () => this.#go(view, { advance }));
    return element('div', { className: 'row' }, [
      move(texts.hour, { hours: 1 }),
      move(texts.day, { days: 1 }),
      move(texts.workingDay, { workingDays: 1 }),
      move(texts.fiveWorkingDays, { workingDays: 5 }),
      move(texts.twentyWorkingDays, { workingDays: 20 }),
    ]);
  }

  /** Nine in the morning of a date, Blagoveshchensk time. */
  #target(view: View): Node {
    const texts = view.texts.clock;
    const date = element('input', { type: 'date', required: true });
    const form = element('form', { className: 'row' }, [
      element('label', {}, [texts.to, date]),
      element('button', {}, [texts.go]),
    ]);
    form.onsubmit = (event) => {
      event.preventDefault();
      this.#go(view, { to: `${date.value}T09:00:00+09:00` });
    };
    return form;
  }

  #go(view: View, body: Move): void {
    view.run(async () => {
      this.#happened = (await control.moveClock({ body })).happened;
    });
  }
}

function jobs(items: Happened, none: string, { language }: View): Node[] {
  if (items.length === 0) return [softly(none)];
  const lines = items.map(({ at, label, subject }) =>
    element('li', {}, [
      `${when(at, language)} — ${label[language]} `,
      element('span', { className: 'soft' }, [subject]),
    ]),
  );
  return [element('ol', {}, lines)];
}

function card(title: string, content: readonly Node[]): HTMLElement {
  return element('section', { className: 'card' }, [element('h2', {}, [title]), ...content]);
}
