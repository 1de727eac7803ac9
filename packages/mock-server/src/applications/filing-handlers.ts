import { etagOf, requireMatch } from '../http/etag.js';
import type { HandlersOf } from '../http/operation.js';
import { toReply } from './application-view.js';
import type { Grid } from './grid.js';
import { ownApplication, requireDraft } from './own-application.js';
import { supplyDocuments } from './request-answer.js';
import { fileDraft } from './submission.js';

/** What brings an application to the grid. */
export function filingHandlers(grid: Grid): HandlersOf<'submitApplication' | 'answerRequest'> {
  return {
    async submitApplication(request, moment) {
      const draft = await ownApplication(request, moment);
      requireDraft(draft);
      requireMatch(request.headers['If-Match'], etagOf(draft.version));
      const filed = await fileDraft(draft, request.locale, moment);
      return toReply(await grid.receive(filed, moment), moment);
    },

    async answerRequest(request, moment) {
      const application = await ownApplication(request, moment);
      const supplied = supplyDocuments(application, request.locale);
      return toReply(await grid.resume(supplied, moment), moment);
    },
  };
}
