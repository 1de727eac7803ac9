import { formMessages } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { renderFailure } from '../../shared/failure.js';
import type { Language } from '../../shared/language.js';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderSignIn } from '../../shared/signed-out.js';
import { renderSteps } from '../../shared/steps.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { messages } from './application-form.messages.js';
import { renderAttachments } from './attachments-step.js';
import type { Filling } from './filling.js';
import type { FormStep } from './outline.js';
import { renderReview } from './review-step.js';
import { renderSection } from './section-step.js';
import { renderStepsNav } from './steps-nav.js';

/** The step in view, and how far the form has come. */
export function renderFilling(host: DrskElement, filling: Filling): TemplateResult {
  const { outline, form } = filling;
  const current = Math.max(
    0,
    outline.findIndex(({ name }) => name === filling.step),
  );
  const step = outline[current];
  const labels = outline.map(({ title }) => title);
  return html`<div class="filling">
    ${renderStepsNav(host, filling)}
    <div class="stack">
      ${renderSteps(host, { labels, current })}
      ${renderErrorSummary(host, form, labelIn(filling, host.language))}
      ${renderFailure(host, form.failure)}
      <form class="stack" part="form" novalidate @submit=${submitOf(filling)}>
        ${step ? renderStep(host, filling, step) : nothing} ${renderActions(host, filling, current)}
      </form>
    </div>
  </div>`;
}

/** A field as its question calls it; a missing document names itself. */
function labelIn({ outline }: Filling, language: Language): (name: string) => string | undefined {
  return (name) => {
    const known = outline.flatMap(({ fields }) => fields).find((field) => field.name === name);
    return known && formMessages[language].fields[known.name].label;
  };
}

function submitOf({ form, step, submission }: Filling): (event: Event) => unknown {
  if (step !== 'review') return form.submit;
  return (event) => {
    event.preventDefault();
    return submission.submit();
  };
}

function renderStep(host: DrskElement, filling: Filling, step: FormStep): TemplateResult {
  if (step.name === 'attachments') return renderAttachments(host, filling, step);
  if (step.name === 'review') return renderReview(host, filling, step);
  return renderSection(host, filling, step);
}

function renderActions(host: DrskElement, filling: Filling, current: number): TemplateResult {
  const shared = sharedMessages[host.language];
  return html`<div class="actions">
    ${
      current > 0
        ? html`<button class="button" part="button" type="button" @click=${filling.back}>
            ${shared.back}
          </button>`
        : nothing
    }
    ${renderMainButton(host, filling)}
  </div>`;
}

function renderMainButton(host: DrskElement, filling: Filling): TemplateResult {
  const text = messages[host.language];
  const { isCorrecting, step, submission } = filling;
  if (step === 'review') {
    const { submit, submitting } = text.review;
    return renderSubmitButton({
      label: submit,
      busyLabel: submitting,
      isBusy: submission.isSending,
    });
  }
  const label = isCorrecting ? text.toReview : text.next;
  return renderSubmitButton({ label, busyLabel: label, isBusy: false });
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
