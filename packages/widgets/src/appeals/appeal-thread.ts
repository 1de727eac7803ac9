import { appealMessages, formatBasis } from '@drsk/domain';
import type { Appeal, AppealCalls, AppealMessage } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import { FailureEvent } from '../shared/failure-event.js';
import { renderLoading } from '../shared/loading.js';
import { RequestController } from '../shared/request-controller.js';
import { saveFile } from '../shared/save-file.js';
import { throughSignIn } from '../shared/session-parts.js';
import { formatDay, formatMoment } from './appeal-dates.js';
import { messages } from './appeals.messages.js';
import { RatingForm } from './rating-form.js';
import { ReplyForm } from './reply-form.js';

/** One appeal, by its id or, of a guest, by its key. */
interface Place {
  id: string;
  isGuest: boolean;
}

/** What was asked and answered, and what its sender may still say. */
export class AppealThread {
  readonly #host: DrskElement;
  readonly #request: RequestController<Appeal>;
  readonly #reply: ReplyForm;
  readonly #rating: RatingForm;
  #place: Place = { id: '', isGuest: false };
  #failure: unknown;
  /** Was sent just now. */
  #isNew = false;

  constructor(host: DrskElement) {
    this.#host = host;
    this.#request = new RequestController(host, async (signal) => {
      const appeal = await this.calls.get(this.id, { signal, locale: host.language });
      this.#reply.open(appeal.number);
      return appeal;
    });
    this.#reply = new ReplyForm(host, this);
    this.#rating = new RatingForm(host, this);
  }

  get calls(): AppealCalls {
    const { appeals } = this.#host.client;
    return this.#place.isGuest ? appeals.guest : appeals;
  }

  get isGuest(): boolean {
    return this.#place.isGuest;
  }

  get id(): string {
    return this.#place.id;
  }

  get number(): string | undefined {
    return this.#request.result?.number;
  }

  /** There may be an answer by now: what is known stays in view until then. */
  open(place: Place): void {
    if (place.id !== this.id) this.forget();
    this.#place = place;
    void this.#request.load();
  }

  /** One that was sent just now. */
  show(appeal: Appeal, key?: string): void {
    this.forget();
    this.#place = { id: key ?? appeal.id, isGuest: key !== undefined };
    this.#isNew = true;
    this.#request.result = appeal;
    this.#reply.open(appeal.number);
  }

  /** What has become of it by what the sender has done. */
  accept(appeal: Appeal, announcement: string): void {
    this.#request.result = appeal;
    this.#isNew = false;
    this.#host.announcement = announcement;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#request.forget();
    this.#failure = undefined;
    this.#isNew = false;
    this.#place = { id: '', isGuest: false };
  }

  render(): TemplateResult {
    const { failure, load, result } = this.#request;
    if (!result && failure === undefined) return renderLoading(this.#host);
    const failed = renderLoadFailure(this.#host, failure, { retry: load, other: this.#failure });
    if (!result) return failed;
    return html`${this.#isNew ? this.#renderNew() : nothing} ${this.#renderFacts(result)} ${failed}
      <ol class="thread">
        ${result.messages.map((message) => this.#renderMessage(message, result))}
      </ol>
      ${result.actions.includes('rate') ? this.#rating.render(result) : nothing}
      ${result.actions.includes('reply') ? this.#reply.render(result) : nothing}`;
  }

  #renderNew(): TemplateResult {
    const text = messages[this.#host.language];
    return html`<div class="alert alert-success" part="alert alert-success">
      <p class="alert-title">${text.sent}</p>
      ${this.#place.isGuest ? html`<p class="text">${text.sentGuest}</p>` : nothing}
    </div>`;
  }

  #renderFacts(appeal: Appeal): TemplateResult {
    const { language } = this.#host;
    const text = messages[language];
    const names = appealMessages[language];
    const { applicationNumber, deadline, forwarding, kind, regionCode, status, topic } = appeal;
    const answerBy = text.answerBy(
      formatDay(deadline.dueOn, language),
      formatBasis(deadline.basis, language),
    );
    return html`<div class="facts">
      <p class="text">
        <span class="status status-${status}">${names.statuses[status]}</span>
        ${names.kinds[kind]}&nbsp;·&nbsp;${names.topics[topic]}
      </p>
      ${applicationNumber === null ? nothing : html`<p class="muted">${text.about(applicationNumber)}</p>`}
      ${status === 'registered' ? html`<p class="text">${answerBy}</p>` : nothing}
      ${
        forwarding === null
          ? nothing
          : html`<p class="text">
                ${text.forwarded(forwarding.name, formatMoment(forwarding.forwardedAt, regionCode, language))}
              </p>
              <p class="muted">${text.forwardedWhy(forwarding.reason)}</p>`
      }
    </div>`;
  }

  #renderMessage(message: AppealMessage, { forwarding, regionCode }: Appeal): TemplateResult {
    const { language } = this.#host;
    const { author, files, sentAt, text } = message;
    const isAddressee = author === 'addressee' && forwarding !== null;
    const name = isAddressee ? forwarding.name : messages[language].authors[author];
    return html`<li class="message message-${author}" part="message">
      <p class="message-head">
        <strong>${name}</strong>
        <time class="muted small" datetime=${sentAt}>
          ${formatMoment(sentAt, regionCode, language)}
        </time>
      </p>
      <p class="message-text">${text}</p>
      ${files.map(({ fileName, id, scan }) =>
        scan === 'infected'
          ? html`<p class="muted small">${messages[language].infected(fileName)}</p>`
          : html`<div>
              <button
                class="button button-link"
                part="button button-link"
                type="button"
                @click=${() => this.#save(id, fileName)}
              >
                ${fileName}
              </button>
            </div>`,
      )}
    </li>`;
  }

  async #save(fileId: string, fileName: string): Promise<void> {
    this.#failure = undefined;
    try {
      saveFile(
        await throughSignIn(this.#host, () => this.calls.download(this.id, fileId)),
        fileName,
      );
    } catch (error) {
      this.#failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    }
    this.#host.requestUpdate();
  }
}
