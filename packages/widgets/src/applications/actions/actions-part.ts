import type { Application } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { renderFailure } from '../../shared/failure.js';
import { inputs } from '../../shared/input.styles.js';
import { saveFile } from '../../shared/save-file.js';
import { formatDaysLeft, formatShortDay } from '../dates.js';
import { messages as dateMessages } from '../dates.messages.js';
import { afterFilingStyles } from '../requests/after-filing.styles.js';
import { focusPart } from '../requests/panel.js';
import { renderButton } from '../requests/plain-button.js';
import type { FileOpener } from '../../shared/file-opener.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import { renderActionButtons } from './action-buttons.js';
import { isOptional, renderActionCard, turnText } from './action-card.js';
import type { ActionOptions, ActionPanel, ActionPanelOptions } from './action-panel.js';
import { messages } from './actions.messages.js';
import { actionsStyles } from './actions.styles.js';
import { isVisit, messages as visitMessages } from './visits.messages.js';
import { type ActionName, type OwnAction, ownActionsOf, withoutOwnActions } from './own-action.js';

/** What waits for the applicant, with buttons that do it. */
export class ActionsPart {
  readonly #host: DrskElement;
  readonly #options: ActionOptions;
  readonly #opener: FileOpener;
  /** Why a file could not be saved. */
  #failure: unknown;
  /** One at a time. */
  #opened: { name: ActionName; panel: ActionPanel } | undefined;

  constructor(host: DrskElement, options: ActionOptions, opener: FileOpener) {
    adoptStyles(host, [inputs, afterFilingStyles, actionsStyles].flat());
    this.#host = host;
    this.#options = options;
    this.#opener = opener;
  }

  /** Another application: nothing of the one before stays in view. */
  forget(): void {
    this.#opened = undefined;
  }

  render(view: TrackerView): TemplateResult | typeof nothing {
    const actions = ownActionsOf(view.application);
    const opened = this.#opened?.panel.isSending ? undefined : this.#opened;
    const isGone = opened !== undefined && !actions.some(({ name }) => name === opened.name);
    if (actions.length === 0 && !isGone) return nothing;
    const text = messages[view.language];
    return html`<section class="actions" part="actions">
      <div class="subheading" role="heading" aria-level=${view.host.headingLevel + 1}>
        ${text.title}
      </div>
      <div class="outlet" role="alert">
        ${isGone ? html`<p class="alert alert-warning text">${text.gone}</p>` : nothing}
      </div>
      ${renderFailure(view.host, this.#failure)}
      ${actions.map((action) => this.#renderCard(action, view))}
    </section>`;
  }

  /** What is the reader's to do while others act, or after the end: the most urgent of it, in a line. */
  renderTurn(view: TrackerView): TemplateResult | typeof nothing {
    const { application, language } = view;
    const action = ownActionsOf(application).find(({ name }) => !isOptional(name));
    if (!action) return nothing;
    const title = messages[language].turnToo(turnText(action.name, language));
    return html`<p class="text"><strong>${title}${whenDue(action.dueOn, view)}</strong></p>`;
  }

  /** What is drawn beside the cards leaves out what they say. */
  beside(view: TrackerView): TrackerView {
    return { ...view, application: withoutOwnActions(view.application) };
  }

  #renderCard(action: OwnAction, view: TrackerView): TemplateResult {
    const { name } = action;
    const open = (make: (host: DrskElement, options: ActionPanelOptions) => ActionPanel): void => {
      this.#opened = { name, panel: make(this.#host, this.#panelOptions(name)) };
      focusPart(this.#host, '.action-step');
    };
    const buttons =
      this.#opened?.name === name
        ? this.#opened.panel.render(view)
        : html`${renderActionButtons(action, open, view)} ${this.#renderCalendar(action, view)}`;
    return renderActionCard(action, { buttons, opener: this.#opener, view });
  }

  /** Once there is a time to be put there. */
  #renderCalendar({ name }: OwnAction, { application, language }: TrackerView): unknown {
    if (!isVisit(name) || !application.works?.appointment) return nothing;
    const { fileName, toCalendar } = visitMessages[language];
    const save = (): Promise<void> => this.#saveCalendar(application.id, fileName);
    return html`<div>${renderButton(toCalendar, save, 'button-link')}</div>`;
  }

  async #saveCalendar(id: string, fileName: string): Promise<void> {
    this.#failure = undefined;
    try {
      saveFile(await this.#host.client.applications.inspections.calendar(id), fileName);
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    }
    this.#host.requestUpdate();
  }

  #panelOptions(name: ActionName): ActionPanelOptions {
    return {
      ...this.#options,
      close: () => {
        this.#opened = undefined;
        focusPart(this.#host, `[data-action="${name}"]`);
      },
      done: (application, announcement) => this.#finish(application, announcement),
    };
  }

  /** On to the sentence that says where things stand now. */
  #finish(application: Application, announcement: string): void {
    this.#opened = undefined;
    this.#options.accept(application, announcement);
    const headline = this.#host.shadowRoot?.querySelector<HTMLElement>('.now-headline');
    if (headline) headline.tabIndex = -1;
    focusPart(this.#host, '.now-headline');
  }
}

/** « до 22 декабря»; too late, for how long. */
function whenDue(dueOn: string | null | undefined, view: TrackerView): string {
  if (!dueOn) return '';
  if (dueOn < view.today) return `, ${formatDaysLeft(dueOn, view)}`;
  return ` ${dateMessages[view.language].by(formatShortDay(dueOn, view))}`;
}
