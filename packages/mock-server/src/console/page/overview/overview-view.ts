import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ControlAnswer, ControlCall } from '../../../client/control-call.js';
import { Ticking } from '../frame/ticking.js';
import { clockFace, distance, when } from '../shared/format.js';
import { View } from '../shared/view.js';
import { renderCounts } from './counts.js';
import { renderMoves } from './moves.js';
import { overviewMessages } from './overview.messages.js';
import { renderPace } from './pace.js';

type Move = ControlCall<'moveClock'>['body'];
type Happened = ControlAnswer<'moveClock'>['happened'];

/** As many of what is coming are shown. */
const limit = 12;

/** What time it is, what comes next, and how to get there. */
@customElement('overview-view')
export class OverviewView extends View {
  /** What the last move of the clock has set off. */
  @state() private happened: Happened | undefined;
  readonly #ticking = new Ticking(this, limit + 1);

  protected override render(): unknown {
    const { language } = this.page;
    const words = overviewMessages[language];
    return this.#ticking.clock.render((clock) => {
      const { now } = this.#ticking;
      const { date, time } = clockFace(now, language);
      return html`<section class="card hero">
          <p class="face"><span class="time">${time}</span> <span>${date}</span></p>
          ${this.#renderNext(clock.coming[0])} ${renderPace(clock, this.page)}
        </section>
        <div class="columns">
          <div>
            ${renderMoves({
              page: this.page,
              hasNext: clock.coming.length > 0,
              move: (body, label) => this.#move(body, label),
            })}
            ${
              this.happened
                ? this.#renderJobs(words.happened, this.happened, words.nothingHappened)
                : undefined
            }
            ${renderCounts(this.page)}
          </div>
          <div>${this.#renderJobs(words.coming, clock.coming, words.nothingNext)}</div>
        </div>`;
    });
  }

  #renderNext(next: Happened[number] | undefined): TemplateResult {
    const { language } = this.page;
    const words = overviewMessages[language];
    if (!next) return html`<p class="soft">${words.nothingNext}</p>`;
    return html`<p>
      <span class="soft">${words.next}:</span> <strong>${next.label[language]}</strong>,
      ${distance(next.at, this.#ticking.now, language)}
    </p>`;
  }

  #renderJobs(title: string, jobs: Happened, none: string): TemplateResult {
    const { language } = this.page;
    const shown = jobs.slice(0, limit);
    return html`<section class="card">
      <h2>${title}</h2>
      ${
        jobs.length === 0
          ? html`<p class="soft">${none}</p>`
          : html`<ol class="events">
              ${shown.map(
                ({ at, label, subject }) =>
                  html`<li>
                    <span class="what">${label[language]}</span>
                    <span class="soft"
                      >${when(at, language)} · ${distance(at, this.#ticking.now, language)} ·
                      <code>${subject}</code></span
                    >
                  </li>`,
              )}
            </ol>`
      }
      ${jobs.length > limit ? html`<p class="soft">…${overviewMessages[language].more}</p>` : undefined}
    </section>`;
  }

  #move(body: Move, label: string): void {
    void this.page.run(async () => {
      this.happened = (await this.page.control.moveClock({ body })).happened;
    }, label);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'overview-view': OverviewView;
  }
}
