import { etagOf, requireMatch } from '../../http/etag.js';
import type { HandlersOf } from '../../http/operation.js';
import { json } from '../../http/reply.js';
import { toReply } from '../application-view.js';
import type { Grid } from '../grid.js';
import { ownApplication } from '../own-application.js';
import { correct } from './corrections.js';
import { requestHandlers } from './request-handlers.js';
import { versionsOf } from './versions.js';
import { withdraw } from './withdrawal.js';

/** What an applicant does after filing. */
export function afterFilingHandlers(
  grid: Grid,
): HandlersOf<'correctApplication' | 'listApplicationVersions' | 'withdrawApplication'> &
  ReturnType<typeof requestHandlers> {
  return {
    ...requestHandlers(grid),

    async correctApplication(request, moment) {
      const application = await ownApplication(request, moment);
      requireMatch(request.headers['If-Match'], etagOf(application.version));
      const { body, locale } = request;
      const corrected = correct(application, { patch: body.answers, locale }, moment);
      return toReply(await grid.takeCorrection(corrected, moment), moment);
    },

    async listApplicationVersions(request, moment) {
      const items = versionsOf(await ownApplication(request, moment));
      return json(200, { items, next: null });
    },

    async withdrawApplication(request, moment) {
      const application = await ownApplication(request, moment);
      requireMatch(request.headers['If-Match'], etagOf(application.version));
      const withdrawn = withdraw(application, request.body);
      return toReply(await grid.takeBack(withdrawn, moment), moment);
    },
  };
}
