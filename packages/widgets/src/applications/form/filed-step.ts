import { localDate, stageExplanations, stageMessages } from '@drsk/domain';
import type { Application, Stage } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import { checkIcon } from '../../shared/icons.js';
import { messages } from './filed-step.messages.js';
import { filedStyles } from './filed-step.styles.js';
import { type DateView, formatDay, regionOf } from '../dates.js';
import { renderDue } from '../due.js';
import { formatFileSize } from '../../shared/file-size.js';
import { FileOpener } from '../../shared/file-opener.js';

export interface FiledView extends DateView {
  host: DrskElement;
  application: Application;
  /** Of the copy of what was filed. */
  opener: FileOpener;
  /** Page that follows the application. */
  successUrl: string | undefined;
}

/** Opens the copy. */
export function copyOpener(host: DrskElement): FileOpener {
  return new FileOpener(host, (id) => host.client.documents.download(id));
}

/** The application has its number: what it is, and what happens by when. */
export function renderFiled(view: FiledView): TemplateResult {
  const { application, host, language, successUrl } = view;
  adoptStyles(host, [filedStyles]);
  const text = messages[language];
  return html`
    ${renderReceipt(view)} ${renderCopy(view)}
    <div class="subheading" role="heading" aria-level=${host.headingLevel + 1}>${text.next}</div>
    <ol class="rows">
      ${application.stages.filter(isAhead).map((stage) => renderStage(stage, view))}
    </ol>
    <p class="muted">${text.notify}</p>
    ${
      successUrl
        ? html`<div>
            <a
              class="button button-primary"
              part="button button-primary"
              href=${`${successUrl}#id=${application.id}`}
              >${text.track}</a
            >
          </div>`
        : nothing
    }
  `;
}

function renderReceipt(view: FiledView): TemplateResult {
  const { application, host, language } = view;
  const text = messages[language];
  const filedOn = localDate(
    application.submittedAt ?? application.updatedAt,
    regionOf(application),
  );
  return html`<div class="filed">
    <span class="filed-mark">${checkIcon()}</span>
    <div class="heading" tabindex="-1" role="heading" aria-level=${host.headingLevel}>
      ${text.title}
    </div>
    <dl class="filed-facts">
      <div>
        <dt class="muted small">${text.number}</dt>
        <dd class="filed-number nowrap" data-testid="application-number">${application.number}</dd>
      </div>
      <div>
        <dt class="muted small">${text.date}</dt>
        <dd class="filed-number">${formatDay(filedOn, view)}</dd>
      </div>
    </dl>
  </div>`;
}

/** Everything as it was filed, to be kept or printed: the first document, under the application's number. */
function renderCopy(view: FiledView): TemplateResult | typeof nothing {
  const { application, host, language, opener } = view;
  const [copy] = application.documents;
  if (!copy) return nothing;
  const text = messages[language];
  const button = (label: string, act: () => unknown): TemplateResult =>
    html`<button class="button button-link" part="button button-link" type="button" @click=${act}>
      ${label}<span class="visually-hidden">: ${text.copy}</span>
    </button>`;
  return html`<div>
    <div class="row-title">
      ${text.copy} <span class="muted small">PDF, ${formatFileSize(copy.size, language)}</span>
    </div>
    <div class="row-actions">
      ${button(opener.openingId === copy.id ? text.opening : text.open, () => opener.open(copy))}
      ${button(text.save, () => opener.save(copy))}
    </div>
    ${renderFailure(host, opener.failure)}
  </div>`;
}

/** What is dated already; the rest shows in the tracker in its time. */
function isAhead({ deadline, state }: Stage): boolean {
  return state === 'current' || (state === 'upcoming' && deadline !== null);
}

function renderStage({ deadline, name }: Stage, view: FiledView): TemplateResult {
  const { title } = stageMessages[view.language].stages[name];
  return html`<li class="row-item">
    <div>
      <div class="row-title">${title}</div>
      ${deadline ? html`<strong>${renderDue(deadline.dueOn, view)}</strong>` : nothing}
      <div class="muted small">${stageExplanations[view.language].stages[name]}</div>
    </div>
  </li>`;
}
