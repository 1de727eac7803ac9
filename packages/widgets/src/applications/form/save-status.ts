import { html, nothing, type TemplateResult } from 'lit';
import { errorFacts } from '../../shared/error-facts.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { failureText, renderHelp } from '../../shared/failure.js';
import type { Language } from '../../shared/language.js';
import { messages } from './application-form.messages.js';
import { formatTime } from '../dates.js';
import type { DraftController } from '../drafts/draft-controller.js';

/** One line: whether what is typed has reached the server; whom to call where it cannot. */
export function renderSaveStatus(draft: DraftController, host: DrskElement): TemplateResult {
  const isTrouble = ['contested', 'offline', 'failed'].includes(draft.status);
  return html`<p class="save-status small ${isTrouble ? 'trouble' : 'muted'}" part="save-status">
      ${saveText(draft, host.language)}
    </p>
    ${isHelpless(draft) ? renderHelp(host, errorFacts(draft.failure)) : nothing}`;
}

/** What the reader can neither mend nor wait for; the end of a session has a way out of its own. */
function isHelpless({ status, failure }: DraftController): boolean {
  return status === 'failed' && errorFacts(failure).code?.startsWith('session_') !== true;
}

function saveText(draft: DraftController, language: Language): string {
  const text = messages[language].save;
  const { failure, isKept, savedAt, status } = draft;
  // What was typed a moment ago is not on the server yet: nothing is called saved before it is.
  if (status === 'saving' || status === 'unsaved') return text.saving;
  if (status === 'contested') return isKept ? text.contested : text.contestedHere;
  if (status === 'offline') return isKept ? text.offline : text.offlineHere;
  if (status === 'failed')
    return `${failureText(errorFacts(failure), language)} ${isKept ? text.keptHere : text.notKept}`;
  return savedAt ? text.saved(formatTime(savedAt, language)) : text.notYet;
}
