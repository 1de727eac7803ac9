// Loaded by the first draft that is opened.
import type { Application } from '@drsk/contract';
import type { Http } from '../../http/http.js';
import { newKey } from '../../http/request-options.js';
import { draftCallsOf } from './draft-calls.js';
import { DraftJournal } from './draft-journal.js';
import type { JournalEntry } from './journal-entry.js';
import { surroundingsOf } from './draft-surroundings.js';
import { DraftWriter } from './draft-writer.js';
import type { Drafts, DraftsOptions, OpenDraftOptions } from './open-draft.js';
import { SaveTimer } from './save-timer.js';
import { SavingDraft } from './saving-draft.js';

export function draftsOf(http: Http, options: DraftsOptions): Drafts {
  const { accountId, typingPause = 1000, longestPause = 10_000 } = options;
  const { clock, page, storage, timers } = surroundingsOf(options, isKiosk(http));
  const calls = draftCallsOf(http, accountId);
  const journalOf = (tab: string): DraftJournal =>
    new DraftJournal({ storage, clock, accountId, tab });
  const timer = (save: () => void): SaveTimer =>
    new SaveTimer({ timers, clock, typingPause, longestPause, save });
  const open = (
    application: Application | undefined,
    draftOptions: OpenDraftOptions,
    left: (journal: DraftJournal) => JournalEntry | undefined,
  ): SavingDraft => {
    const journal = journalOf(newKey());
    const writer = new DraftWriter(calls, application);
    const parts = { calls, writer, journal, page, clock, timer, options: draftOptions };
    const draft = new SavingDraft(parts);
    const entry = left(journal);
    if (entry) draft.resume(entry);
    return draft;
  };
  const all = journalOf('');
  return {
    get hasUnsent() {
      return all.hasUnsent;
    },
    open: (application, draftOptions = {}) =>
      open(application, draftOptions, (journal) => application && journal.leftOf(application.id)),
    openUnsent: (draftOptions = {}) =>
      open(undefined, draftOptions, (journal) => journal.lastUnsent()),
    clear: () => all.clear(),
  };
}

/** Whether the client was made for a computer that many people use. */
function isKiosk({ parts }: Http): boolean {
  return 'kiosk' in parts.options && parts.options.kiosk === true;
}
