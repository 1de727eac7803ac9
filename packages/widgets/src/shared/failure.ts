import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { type ErrorFacts, errorFacts } from './error-facts.js';
import type { Language } from './language.js';
import type * as HelpRest from './help-rest.js';
import { loadPart } from './load-part.js';
import { messages } from './core.messages.js';

export interface FailureOptions {
  /** Draws a button that tries again. */
  retry?: (() => unknown) | undefined;
  /** The widget's own sentence for an error it knows better. */
  explain?: ((facts: ErrorFacts) => TemplateResult | string | undefined) | undefined;
}

/** What went wrong, what to do, whom to call; the region is there before the words, so they are spoken. */
export function renderFailure(
  host: DrskElement,
  failure: unknown,
  options: FailureOptions = {},
): TemplateResult {
  const facts = failure === undefined ? undefined : errorFacts(failure);
  const isShown = facts && (options.retry || !isOver(host, facts));
  const alert = isShown ? renderAlert(host, facts, options) : nothing;
  return html`<div class="outlet" role="alert">${alert}</div>`;
}

/** "Sign in again" is no news to one who has: what they typed is there, to be sent once more. */
function isOver({ client }: DrskElement, { code }: ErrorFacts): boolean {
  return code?.startsWith('session_') === true && client.account.state.status === 'signed-in';
}

/** The sentence for the reader. */
export function failureText(facts: ErrorFacts, language: Language): string {
  const { name, retryAfterSeconds, status = 0 } = facts;
  const texts = messages[language];
  if (status === 429) return texts.tooOften(retryAfterSeconds ?? 60);
  if (status >= 500) return texts.unavailable;
  const failures: Record<string, string> = texts.failures;
  const text = status === 404 ? undefined : facts.text;
  const known = text ?? failures[name] ?? failures[status];
  // A part of the widget that could not be fetched is no error of a client.
  return known ?? (navigator.onLine ? texts.unknown : texts.failures.ConnectionError);
}

/** What is typed stays: of no use to who has pressed a button alone. */
function sentenceFor(host: DrskElement, facts: ErrorFacts): string {
  const { kept, unavailable, unknown } = messages[host.language];
  const said = failureText(facts, host.language);
  const isOurs = said === unavailable || said === unknown;
  return isOurs && hasFields(host) ? `${said} ${kept}` : said;
}

function hasFields(host: DrskElement): boolean {
  const fields = 'form :is(input:not([type=search]), select, textarea)';
  return [host, host.renderRoot].some((root) => root.querySelector(fields));
}

function renderAlert(
  host: DrskElement,
  facts: ErrorFacts,
  options: FailureOptions,
): TemplateResult {
  const text = messages[host.language];
  return html`<div class="alert alert-danger" part="alert alert-danger">
    <p class="alert-title">${options.explain?.(facts) ?? sentenceFor(host, facts)}</p>
    ${
      options.retry
        ? html`<div>
            <button class="button" part="button" type="button" @click=${options.retry}>
              ${text.tryAgain}
            </button>
          </div>`
        : nothing
    }
    ${renderHelp(host, facts)}
  </div>`;
}

/** Whom to call, and what to quote. */
export function renderHelp(host: DrskElement, { requestId }: ErrorFacts): TemplateResult {
  return html`
    <p class="text small">
      ${messages[host.language].contactCentre}
      <a class="link" href="tel:+78001000397">8-800-100-03-97</a>
    </p>
    ${requestId ? renderRest(host, requestId) : nothing}
  `;
}

/** The file of what is said beside the number, once somebody has needed it. */
let rest: typeof HelpRest | undefined;

/** Only after an answer: without the network there is nothing to quote, and nobody to ask for hours. */
function renderRest(host: DrskElement, requestId: string): unknown {
  if (rest) return rest.renderHelpRest(host, requestId);
  void loadPart(host, () => import('./help-rest.js')).then(
    (part) => {
      rest = part;
      host.requestUpdate();
    },
    () => undefined, // the next drawing asks again
  );
  return nothing;
}
