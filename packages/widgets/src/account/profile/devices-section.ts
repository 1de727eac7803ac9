import type { SessionPage, SessionSummary } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { errorFacts } from '../../shared/error-facts.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { renderLoading } from '../../shared/loading.js';
import { RequestController } from '../../shared/request-controller.js';
import { messages } from './devices.messages.js';
import { focusPlace } from '../../shared/focus-place.js';
import { momentOf } from './moments.js';
import type { Profile, ProfileSection } from './profile-section.js';
import { Question } from './question.js';

/** Stands for all sessions but this one. */
const others = 'others';

/** Where the person is signed in, and the way to end that. */
export class DevicesSection implements ProfileSection {
  readonly #profile: Profile;
  readonly #request: RequestController<SessionPage>;
  readonly #question: Question;

  constructor(profile: Profile) {
    const { host } = profile;
    this.#profile = profile;
    this.#request = new RequestController(host, (signal) =>
      host.client.account.sessions.list({ signal }),
    );
    this.#question = new Question(host, {
      act: (subject, signal) => this.#end(subject, signal),
      done: () => this.#finish(),
    });
  }

  readonly show = (): void => void this.#request.load();

  readonly render = (): TemplateResult => {
    const { host } = this.#profile;
    const { result, failure, load } = this.#request;
    const text = messages[host.language];
    return html`
      <p class="muted">${text.explanation}</p>
      ${failure === undefined ? nothing : renderLoadFailure(host, failure, { retry: load })}
      ${result ? this.#renderList(result) : nothing}
      ${!result && failure === undefined ? renderLoading(host) : nothing}
    `;
  };

  #renderList({ items }: SessionPage): TemplateResult {
    const text = messages[this.#profile.host.language];
    const count = items.filter(({ isCurrent }) => !isCurrent).length;
    return html`
      <ul class="rows">
        ${items
          .toSorted((one, other) => Number(other.isCurrent) - Number(one.isCurrent))
          .map((session) => this.#renderSession(session))}
      </ul>
      ${
        count === 0
          ? html`<p class="muted">${text.onlyThis}</p>`
          : html`<div>
              ${this.#question.renderAsk(others, text.endOthers.ask, text.endOthers.about)}
              ${this.#question.render(others, {
                ...text.endOthers,
                question: text.endOthers.question(count),
              })}
            </div>`
      }
    `;
  }

  #renderSession(session: SessionSummary): TemplateResult {
    const { host } = this.#profile;
    const text = messages[host.language];
    const { id, isCurrent, createdAt, lastUsedAt } = session;
    const device = session.device ?? text.unknown;
    return html`<li class="row-item">
      <div class="row-head">
        <p class="row-title">
          ${device}
          ${isCurrent ? html`<span class="mark mark-good">${text.current}</span>` : nothing}
        </p>
        ${isCurrent ? nothing : this.#question.renderAsk(id, text.end, device)}
      </div>
      <p class="muted small">
        ${text.lastUsed(momentOf(lastUsedAt, host))}<br />
        ${text.began(momentOf(createdAt, host))},
        ${text.methods[session.method]}${
          session.address === null ? nothing : html`, ${text.address(session.address)}`
        }
      </p>
      ${this.#question.render(id, { ...text.endOne, question: text.endOne.question(device) })}
    </li>`;
  }

  async #end(subject: string, signal: AbortSignal): Promise<void> {
    const { sessions } = this.#profile.host.client.account;
    try {
      await (subject === others
        ? sessions.endAll({ keepCurrent: true, signal })
        : sessions.end(subject, { signal }));
    } catch (error) {
      // Over already: somebody has signed out there meanwhile.
      if (errorFacts(error).status !== 404) throw error;
    }
  }

  #finish(): void {
    const { host } = this.#profile;
    host.announcement = messages[host.language].ended;
    focusPlace(host, '.section-title');
    void this.#request.load();
  }
}
