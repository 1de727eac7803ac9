import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { AppealCase } from '../../../operator/appeals/appeal-desk.js';
import { facts } from '../shared/facts.js';
import { day, when } from '../shared/format.js';
import { Live } from '../shared/live.js';
import { offeredActions } from '../shared/question.js';
import { View } from '../shared/view.js';
import { appealsViewMessages } from './appeals-view.messages.js';

/** What people have asked, and what the company says to it. */
@customElement('appeals-view')
export class AppealsView extends View {
  readonly #appeals = new Live(this, ['appeals'], () => this.page.control.listAppeals());

  protected override render(): unknown {
    const words = appealsViewMessages[this.page.language];
    return this.#appeals.render(
      ({ items }) =>
        html`<p class="soft">${words.hint}</p>
          ${items.length === 0 ? html`<p class="empty">${words.none}</p>` : undefined}
          ${items.map((item) => this.#renderAppeal(item))}`,
    );
  }

  #renderAppeal(item: AppealCase): TemplateResult {
    const { page } = this;
    const { control, language } = page;
    const words = appealsViewMessages[language];
    const { id, actions, messages, number, sender, statusLabel, title } = item;
    return html`<article>
      <h2>${number} · ${title[language]}</h2>
      <p class="soft">${sender} · ${statusLabel[language]}</p>
      ${this.#renderTerms(item)}
      ${messages.map(
        ({ author, sentAt, text }) =>
          html`<p class="soft">${words.authors[author]} · ${when(sentAt, language)}</p>
            <p class="text">${text}</p>`,
      )}
      ${offeredActions(actions, {
        page,
        run: (action, body) => control.runAppealAction({ id, action, ...(body && { body }) }),
      })}
    </article>`;
  }

  #renderTerms({ dueOn, forwardBy, rating, status }: AppealCase): TemplateResult {
    const { language } = this.page;
    const words = appealsViewMessages[language];
    return facts([
      status === 'answered' ? undefined : [words.due, day(dueOn, language)],
      status === 'registered' && forwardBy ? [words.forward, day(forwardBy, language)] : undefined,
      rating
        ? [words.rating, [rating.score, rating.comment].filter(Boolean).join(' · ')]
        : undefined,
    ]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'appeals-view': AppealsView;
  }
}
