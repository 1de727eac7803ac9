import { programAccessMessages } from '@drsk/domain';
import type { ApiToken, ApiTokenPage } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { errorFacts } from '../../../shared/error-facts.js';
import { renderLoadFailure } from '../../../shared/load-failure.js';
import { focusPlace } from '../../../shared/focus-place.js';
import { renderLoading } from '../../../shared/loading.js';
import { renderButton } from '../../../shared/plain-button.js';
import { RequestController } from '../../../shared/request-controller.js';
import { dayOf, momentOf } from '../moments.js';
import type { Profile } from '../profile-section.js';
import { Question } from '../question.js';
import { NewToken } from './new-token.js';
import { messages } from './programs.messages.js';
import { ShownSecret } from './shown-secret.js';

/** Tokens that programs come with: what each may do, when it was used, and the way to end it. */
export class TokensPart {
  isMaking = false;
  readonly form: NewToken;
  readonly #profile: Profile;
  readonly #request: RequestController<ApiTokenPage>;
  readonly #question: Question;
  readonly #secret: ShownSecret;

  constructor(profile: Profile) {
    const { host } = profile;
    this.#profile = profile;
    this.#request = new RequestController(host, (signal) =>
      host.client.account.tokens.list({ signal }),
    );
    this.#secret = new ShownSecret(host, () => this.#finish('.new-token'));
    this.form = new NewToken(profile, ({ token }) => {
      this.isMaking = false;
      this.#secret.show(token);
    });
    this.#question = new Question(host, {
      act: (id, signal) => this.#revoke(id, signal),
      done: () => {
        host.announcement = this.#text.revoked;
        this.#finish('.section-title');
      },
    });
  }

  readonly load = (): void => void this.#request.load();

  render(): TemplateResult {
    if (this.#secret.isShown) return this.#secret.render(this.#text.shown);
    return this.isMaking ? this.form.render(this.#cancel) : this.#renderState();
  }

  get #text() {
    return messages[this.#profile.host.language].token;
  }

  #renderState(): TemplateResult {
    const { host } = this.#profile;
    const { result, failure, load } = this.#request;
    if (!result)
      return failure === undefined
        ? renderLoading(host)
        : renderLoadFailure(host, failure, { retry: load });
    const { items } = result;
    return html`${
        items.length === 0
          ? html`<p class="text">${this.#text.none}</p>`
          : html`<ul class="rows">
              ${items.map((token) => this.#renderToken(token))}
            </ul>`
      }
      <div class="new-token" tabindex="-1">${renderButton(this.#text.make, this.#make)}</div>`;
  }

  #renderToken(token: ApiToken): TemplateResult {
    const { host } = this.#profile;
    const text = this.#text;
    const { id, name, prefix, scopes, isExpired, expiresAt, lastUsedAt, lastUsedFrom } = token;
    const day = dayOf(expiresAt, host);
    const used =
      lastUsedAt === null ? text.unused : text.used(momentOf(lastUsedAt, host), lastUsedFrom);
    return html`<li class="row-item">
      <div class="row-head">
        <p class="row-title">
          ${name}
          ${isExpired ? html`<span class="mark mark-warning">${text.expired}</span>` : nothing}
        </p>
        ${this.#question.renderAsk(id, text.revoke, name)}
      </div>
      <p class="muted small">
        <span class="secret">${prefix}…</span>
        ${isExpired ? text.expiredOn(day) : text.until(day)}<br />${used}
      </p>
      <ul class="list small">
        ${scopes.map((scope) => html`<li>${programAccessMessages[host.language].scopes[scope]}</li>`)}
      </ul>
      ${this.#question.render(id, { ...text.revocation, question: text.revocation.question(name) })}
    </li>`;
  }

  readonly #make = (): void => {
    this.isMaking = true;
    this.#profile.host.requestUpdate();
    focusPlace(this.#profile.host, '[name=name]');
  };

  readonly #cancel = (): void => {
    this.isMaking = false;
    this.form.controller.reset();
    focusPlace(this.#profile.host, '.new-token button');
  };

  async #revoke(id: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#profile.host.client.account.tokens.revoke(id, { signal });
    } catch (error) {
      // Revoked already, in another tab.
      if (errorFacts(error).status !== 404) throw error;
    }
  }

  #finish(place: string): void {
    void this.#request.load();
    focusPlace(this.#profile.host, place);
  }
}
