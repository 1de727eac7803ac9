import type { TemplateResult } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { type ErrorFacts, errorFacts } from './error-facts.js';
import { type FailureOptions, renderFailure } from './failure.js';
import type { Language } from './language.js';
import { messages } from './shared.messages.js';
import { tryLater } from './try-later.js';

interface LoadFailureOptions extends FailureOptions {
  retry: () => unknown;
  /** What else went wrong, where loading did not: nothing is done about that without the reader. */
  other?: unknown;
}

/** The same for what could not be loaded: as long as that is said, it is also tried again by itself. */
export function renderLoadFailure(
  host: DrskElement,
  failure: unknown,
  options: LoadFailureOptions,
): TemplateResult {
  if (failure === undefined) return renderFailure(host, options.other, options);
  const facts = errorFacts(failure);
  if (!passes(facts)) return renderFailure(host, failure, options);
  const retry = tryLater(host, facts, options.retry);
  const explain = (): string => passingText(facts, host.language);
  return renderFailure(host, failure, { explain, ...options, retry });
}

/** No answer, one that is not ours, a busy or a broken service, or a file of ours that did not come. */
function passes({ status = 0 }: ErrorFacts): boolean {
  return status < 300 || status === 429 || status >= 500;
}

function passingText(
  { name, status = 0, retryAfterSeconds }: ErrorFacts,
  language: Language,
): string {
  const { loadFailures } = messages[language];
  if (status === 429) return loadFailures.tooOften(retryAfterSeconds ?? 60);
  if (status >= 500) return loadFailures.unavailable;
  if (name === 'TimeoutError') return loadFailures.timeout;
  const isOffline = name === 'ConnectionError' || !navigator.onLine;
  return isOffline ? loadFailures.offline : loadFailures.unknown;
}
