import { html, type TemplateResult } from 'lit';
import type { ControlCall } from '../../../client/control-call.js';
import { onSubmit } from '../shared/form-texts.js';
import type { Page } from '../shared/page.js';
import { overviewMessages } from './overview.messages.js';

type Move = ControlCall<'moveClock'>['body'];

interface Moving {
  readonly page: Page;
  readonly hasNext: boolean;
  readonly move: (body: Move, label: string) => void;
}

const steps = {
  hour: { hours: 1 },
  day: { days: 1 },
  workingDay: { workingDays: 1 },
  fiveWorkingDays: { workingDays: 5 },
  twentyWorkingDays: { workingDays: 20 },
} as const;

const stepNames = ['hour', 'day', 'workingDay', 'fiveWorkingDays', 'twentyWorkingDays'] as const;

/** How the time is moved on. */
export function renderMoves({ page, hasNext, move }: Moving): TemplateResult {
  const words = overviewMessages[page.language];
  // Nine in the morning, Blagoveshchensk time.
  const goTo = onSubmit(({ date = '' }) => move({ to: `${date}T09:00:00+09:00` }, date));
  return html`<section class="card">
    <h2>${words.move}</h2>
    <p class="soft">${words.hint}</p>
    <div class="row">
      <button
        type="button"
        class="main"
        ?disabled=${!hasNext}
        @click=${() => move({ toNext: true }, words.toNext)}
      >
        ${words.toNext}
      </button>
      ${stepNames.map(
        (name) =>
          html`<button
            type="button"
            @click=${() => move({ advance: steps[name] }, words.steps[name])}
          >
            ${words.steps[name]}
          </button>`,
      )}
    </div>
    <form class="row" @submit=${goTo}>
      <label>${words.to}<input type="date" name="date" required /></label>
      <button>${words.go}</button>
    </form>
  </section>`;
}
