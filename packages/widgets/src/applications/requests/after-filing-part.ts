import type { Application, ApplicationRequestPage, ApplicationVersionPage } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { inputs } from '../../shared/input.styles.js';
import { loadPart } from '../../shared/load-part.js';
import { RequestController } from '../../shared/request-controller.js';
import { summaryStyles } from '../../shared/summary-list.styles.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import { messages } from './after-filing.messages.js';
import { afterFilingStyles } from './after-filing.styles.js';
import { hasContract, isCorrected, mayChange, renderOverview } from './overview.js';
import type { AfterFilingOptions, PanelOptions } from './panel.js';
import { PanelDoor } from './panel-door.js';
import { RequestCancelling } from './request-cancelling.js';

/** What can be done to an application once it is filed, what was done, and what was asked for. */
export class AfterFilingPart {
  readonly requests: RequestController<ApplicationRequestPage>;
  readonly versions: RequestController<ApplicationVersionPage>;
  readonly cancelling: RequestCancelling;

  readonly #host: DrskElement;
  readonly #options: AfterFilingOptions;
  readonly #door: PanelDoor;
  #id = '';

  constructor(host: DrskElement, options: AfterFilingOptions) {
    adoptStyles(host, [inputs, summaryStyles, afterFilingStyles].flat());
    this.#host = host;
    this.#options = options;
    this.#door = new PanelDoor(host);
    const id = (): string => this.#id;
    this.requests = new RequestController(host, (signal) =>
      host.client.applications.requests.list(id(), { signal }),
    );
    this.versions = new RequestController(host, (signal) =>
      host.client.applications.versions(id(), { signal }),
    );
    this.cancelling = new RequestCancelling(host, id, options.reload);
  }

  /** Looks anew at what belongs to the application. */
  load(application: Application): void {
    this.#id = application.id;
    if (hasContract(application)) void this.requests.load();
    if (isCorrected(application)) void this.versions.load();
  }

  /** Another application: nothing of the one before stays in view. */
  forget(): void {
    this.#door.forget();
    this.requests.result = undefined;
    this.versions.result = undefined;
  }

  render(view: TrackerView): TemplateResult | typeof nothing {
    if (!mayChange(view.application) && !this.#door.panel) return nothing;
    const { host, language } = view;
    const { cancelling, requests, versions } = this;
    return html`<section class="part">
      <div
        class="subheading after-heading"
        role="heading"
        tabindex="-1"
        aria-level=${host.headingLevel + 1}
      >
        ${messages[language].title}
      </div>
      ${renderLoadFailure(host, requests.failure ?? versions.failure, {
        retry: this.#loadMissing,
        other: this.#door.failure ?? cancelling.failure,
      })}
      ${this.#door.panel?.render(view) ?? renderOverview(view, this)}
    </section>`;
  }

  readonly correct = (): Promise<void> =>
    this.#door.open(async () => {
      const part = await loadPart(this.#host, () => import('./correction-panel.js'));
      return part.CorrectionPanel.load(this.#host, this.#panelOptions);
    });

  readonly withdraw = (): Promise<void> =>
    this.#door.open(async () => {
      const part = await loadPart(this.#host, () => import('./withdrawal-panel.js'));
      return new part.WithdrawalPanel(this.#host, this.#panelOptions);
    });

  readonly ask = (): Promise<void> =>
    this.#door.open(async () => {
      const part = await loadPart(this.#host, () => import('./request-panel.js'));
      return new part.RequestPanel(this.#host, {
        ...this.#panelOptions,
        requests: () => this.requests.result,
      });
    });

  readonly #loadMissing = async (): Promise<void> => {
    const missing = [this.requests, this.versions].filter(({ failure }) => failure !== undefined);
    await Promise.all(missing.map(({ load }) => load()));
  };

  /** What is done in a panel closes it. */
  get #panelOptions(): PanelOptions {
    const { application, reload } = this.#options;
    return {
      application,
      reload,
      accept: this.#options.accept,
      close: this.#door.close,
      withdraw: this.withdraw,
      done: (changed, announcement) => {
        this.#door.close();
        if (changed) this.#options.accept(changed, announcement);
        else this.#host.announcement = announcement;
        void reload();
      },
    };
  }
}
