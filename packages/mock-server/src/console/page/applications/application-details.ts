import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { OperatorCase } from '../../../operator/operator.js';
import { facts } from '../shared/facts.js';
import { day } from '../shared/format.js';
import { Live } from '../shared/live.js';
import { offeredActions } from '../shared/question.js';
import { sharedMessages } from '../shared/shared.messages.js';
import { View } from '../shared/view.js';
import { applicationsMessages } from './applications.messages.js';
import { renderFiles } from './files.js';
import { renderNext } from './next.js';
import { renderSignature } from './signature.js';
import { stageWords } from './stage-words.messages.js';
import { renderWay } from './way.js';

/** One application: its way, whose turn it is, and what may be done with it. */
@customElement('application-details')
export class ApplicationDetails extends View {
  readonly #case = new Live(this, ['applications'], () =>
    this.page.control.getApplication({ id: this.page.id }),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('page');
    if (before && before.id !== this.page.id) this.#case.reload();
  }

  protected override render(): TemplateResult {
    const { back } = sharedMessages[this.page.language];
    return html`<p class="back"><a href="#/applications">← ${back}</a></p>
      ${this.#case.render((item) => this.#renderCase(item))}`;
  }

  #renderCase(item: OperatorCase): TemplateResult {
    const { page } = this;
    const { control, language } = page;
    const words = applicationsMessages[language];
    const { id, number, title, applicantName, status, actions, steps, next } = item;
    const awaited = next.flatMap(({ action }) => action ?? []);
    return html`<article>
      <h2>${number ?? words.draft} · ${title}</h2>
      <p class="soft">${applicantName} · ${stageWords[language].statuses[status]}</p>
      ${this.#renderPlace(item)} ${renderNext(item, language)}
      <h3>${words.steps}</h3>
      ${steps.length === 0 ? html`<p class="soft">${words.noSteps}</p>` : undefined}
      ${offeredActions(steps, {
        page,
        awaited,
        run: (step, body) => control.takeApplicantStep({ id, step, ...(body && { body }) }),
      })}
      ${renderSignature(item, page)}
      <h3>${words.actions}</h3>
      ${actions.length === 0 ? html`<p class="soft">${words.noActions}</p>` : undefined}
      ${offeredActions(actions, {
        page,
        awaited,
        run: (action, body) => control.runApplicationAction({ id, action, ...(body && { body }) }),
      })}
      <h3>${words.way}</h3>
      ${renderWay(item, language)} ${renderFiles(item, page)}
    </article>`;
  }

  #renderPlace({ location, stage, nextActor, dueOn }: OperatorCase): TemplateResult {
    const { language } = this.page;
    const words = applicationsMessages[language];
    const { actors, stages } = stageWords[language];
    return facts([
      [words.location, location],
      stage ? [words.stage, stages[stage]] : undefined,
      nextActor ? [words.turn, actors[nextActor]] : undefined,
      dueOn ? [words.due, day(dueOn, language)] : undefined,
    ]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'application-details': ApplicationDetails;
  }
}
