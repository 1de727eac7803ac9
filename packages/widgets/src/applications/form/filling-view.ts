import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { namedBy } from '../../shared/named-errors.js';
import { renderFailure } from '../../shared/failure.js';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { renderLoading } from '../../shared/loading.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderSignIn } from '../../shared/signed-out.js';
import { renderSteps } from '../../shared/steps.js';
import { renderSubmitButton, type SubmitButton } from '../../shared/submit-button.js';
import { messages } from './application-form.messages.js';
import type { Filling } from './filling.js';
import type { FormStep } from './outline.js';
import { renderSection } from './section-step.js';
import { renderStepsNav } from './steps-nav.js';

/** The step in view, and how far the form has come. */
export function renderFilling(host: DrskElement, filling: Filling): TemplateResult {
  const { form, outline, parts, walk } = filling;
  const current = Math.max(
    0,
    outline.findIndex(({ name }) => name === walk.step),
  );
  const step = outline[current];
  const labels = outline.map(({ title }) => title);
  return html`<div class="filling">
    ${renderStepsNav(host, filling)}
    <div class="stack">
      ${renderSteps(host, { labels, current })} ${parts.renderAside?.(host, filling)}
      ${renderErrorSummary(
        host,
        form,
        namedBy(host, (name) => labelOf(filling, name)),
      )}
      ${renderFormFailure(host, filling)}
      ${current === 0 ? filling.estimated?.render(host, filling) : nothing}
      ${step ? renderForm(host, filling, step) : nothing}
    </div>
  </div>`;
}

function renderFormFailure(host: DrskElement, { form, parts, walk }: Filling): TemplateResult {
  const { failure } = form;
  if (parts.isReady(walk.step)) return renderFailure(host, failure);
  return renderLoadFailure(host, failure, { retry: walk.retry });
}

function renderForm(host: DrskElement, filling: Filling, step: FormStep): TemplateResult {
  const { form, parts } = filling;
  if (!parts.isReady(step.name)) return form.failure === undefined ? renderLoading(host) : html``;
  return html`<form class="stack" part="form" novalidate @submit=${submitOf(filling)}>
    ${renderStep(host, filling, step)} ${renderActions(host, filling)}
  </form>`;
}

/** A field as its question calls it; a missing document names itself. */
function labelOf({ parts, walk }: Filling, name: string): string | undefined {
  return parts.wordsOf(walk.step)?.fields[name]?.label;
}

function submitOf({ parts, submit, walk }: Filling): (event: Event) => unknown {
  if (walk.step !== 'review') return submit;
  return (event) => {
    event.preventDefault();
    return parts.review?.submission.submit();
  };
}

function renderStep(host: DrskElement, filling: Filling, step: FormStep): unknown {
  const { parts } = filling;
  if (step.name === 'attachments') return parts.attachments?.render();
  if (step.name === 'review') return parts.review?.render();
  return renderSection(host, filling, step);
}

function renderActions(host: DrskElement, filling: Filling): TemplateResult {
  const { outline, walk } = filling;
  const isFirst = outline[0]?.name === walk.step;
  return html`<div class="actions">
    ${
      isFirst
        ? nothing
        : html`<button class="button" part="button" type="button" @click=${walk.back}>
            ${sharedMessages[host.language].back}
          </button>`
    }
    ${renderSubmitButton(mainButton(host, filling))}
  </div>`;
}

function mainButton(host: DrskElement, { form, parts, walk }: Filling): SubmitButton {
  if (walk.step === 'review' && parts.review) return parts.review.action;
  const text = messages[host.language];
  const label = walk.isCorrecting ? text.toReview : text.next;
  return { label, busyLabel: label, isBusy: form.isSending || walk.isLoading };
}

/** Nothing is lost when the session ends in the middle: says so, and where to sign in. */
export function renderExpired(host: DrskElement): TemplateResult {
  const text = messages[host.language].signedOut;
  return html`<div class="alert alert-warning" part="alert alert-warning" role="alert">
    <p class="alert-title">${text.title}</p>
    <p class="text">${text.text}</p>
    ${renderSignIn(host)}
  </div>`;
}
