import { isStopped, statusMessages } from '@drsk/domain';
import type { Application } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { headlineOf } from '../headline.js';
import { LiveApplication } from '../live-application.js';
import { renderDocuments } from './document-list.js';
import { FileOpener } from './file-opener.js';
import { renderInvoice } from './invoice-parts.js';
import { renderLastEvent } from './last-event.js';
import { renderPayment } from './payment-now.js';
import { hasNext, renderHistory, renderUpcoming } from './tracker-lists.js';
import { messages } from './tracker-rest.messages.js';
import { restStyles } from './tracker-rest.styles.js';
import type { TrackedApplication } from './tracked-application.js';
import { currentStage, type TrackerView } from './tracker-view.js';

/** What a tracker has besides the first glance: what comes next, money, documents, history. */
export class TrackerRest {
  readonly opener: FileOpener;
  /** What happens to it from now on. */
  readonly live: LiveApplication;

  constructor(host: DrskElement, tracked: TrackedApplication) {
    adoptStyles(host, [restStyles]);
    this.opener = new FileOpener(host, (file) => host.client.documents.download(file));
    this.live = new LiveApplication(host, (application) => hear(application, { host, tracked }));
  }

  render(view: TrackerView): TemplateResult {
    const { application, language } = view;
    const { documents, next, payment } = messages[language];
    return html`
      ${hasNext(view) ? renderSection(view, next, renderUpcoming(view)) : nothing}
      ${
        application.invoice && isOwed(application)
          ? renderSection(view, payment.title, renderInvoice(application.invoice, view))
          : nothing
      }
      ${
        application.documents.length > 0
          ? renderSection(view, documents.title, renderDocuments(view, this.opener))
          : nothing
      }
      ${renderHistory(view)}
    `;
  }

  /** What to pay next, and how. */
  renderPayment(view: TrackerView): TemplateResult | typeof nothing {
    return renderPayment(view, this.opener);
  }

  /** Why an application was stopped, and what can be done. */
  stopText({ application, language }: TrackerView): string {
    const { annulmentReason, status } = application;
    const { whatToDo } = messages[language];
    if (annulmentReason) {
      const { annulment } = statusMessages[language];
      return `${annulment[annulmentReason]}. ${whatToDo[annulmentReason]}`;
    }
    return status === 'withdrawn' || status === 'terminated' ? whatToDo[status] : '';
  }

  /** What has happened last, in a line. */
  renderLastEvent(view: TrackerView): TemplateResult | typeof nothing {
    return renderLastEvent(view);
  }
}

function renderSection({ host }: TrackerView, title: string, content: unknown): TemplateResult {
  return html`<section class="part">
    <div class="subheading" role="heading" aria-level=${host.headingLevel + 1}>${title}</div>
    ${content}
  </section>`;
}

/** Nobody is to pay for what was annulled or withdrawn. */
function isOwed({ invoice, status }: Application): boolean {
  return !isStopped({ status }) || (invoice?.paidKopecks ?? 0) > 0;
}

interface Heard {
  host: DrskElement;
  tracked: TrackedApplication;
}

/** The application is here once more, and may be another one than before. */
async function hear(application: Application, { host, tracked }: Heard): Promise<void> {
  const { result } = tracked.request;
  const isSame = JSON.stringify(application) === JSON.stringify(result);
  if (isSame || result?.id !== application.id) return;
  await tracked.prepare(application);
  tracked.after?.load(application);
  tracked.accept(application, newsOf(application, host));
}

/** What the reader has done, the reader knows, and hears of it where it was done. */
function newsOf(application: Application, { language }: DrskElement): string | undefined {
  const { status, timeline } = application;
  if (timeline.at(-1)?.actor === 'applicant') return undefined;
  const headline = headlineOf(status, currentStage(application)?.name, language);
  return messages[language].news(headline);
}
