import { isConnectionError } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { errorFacts } from '../../shared/error-facts.js';
import { failureText } from '../../shared/failure.js';
import type { Language } from '../../shared/language.js';
import { messages } from './application-form.messages.js';
import { formatTime } from '../dates.js';
import type { DraftController } from '../drafts/draft-controller.js';

/** One line: whether what is typed has reached the server. */
export function renderSaveStatus(draft: DraftController, language: Language): TemplateResult {
  const isTrouble = draft.contested.length > 0 || (draft.failure !== undefined && !draft.isSaving);
  return html`<p class="save-status small ${isTrouble ? 'trouble' : 'muted'}" part="save-status">
    ${saveText(draft, language)}
  </p>`;
}

export function saveText(
  draft: Pick<DraftController, 'contested' | 'failure' | 'hasRefused' | 'isSaving' | 'savedAt'>,
  language: Language,
): string {
  const text = messages[language].save;
  const { contested, failure, hasRefused, isSaving, savedAt } = draft;
  if (isSaving) return text.saving;
  if (contested.length > 0) return text.contested;
  if (isConnectionError(failure)) return text.offline;
  if (failure !== undefined)
    return `${failureText(errorFacts(failure), language)} ${text.keptHere}`;
  if (!savedAt) return text.notYet;
  const saved = text.saved(formatTime(savedAt, language));
  return hasRefused ? `${saved}. ${text.refused}` : saved;
}
