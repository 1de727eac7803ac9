import { etagOf, requireMatch } from '../../http/etag.js';
import type { HandlersOf } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { toReply } from '../application-view.js';
import type { Grid } from '../grid.js';
import { ownApplication } from '../own-application.js';
import { withAnswer } from './document-answers.js';
import { withFulfilment } from './fulfilment.js';

/** What an applicant answers the grid on the way to the final document. */
export function trackHandlers(grid: Grid): HandlersOf<'answerDocuments' | 'notifyFulfilment'> {
  return {
    async answerDocuments(request, moment) {
      const application = await ownApplication(request, moment);
      requireMatch(request.headers['If-Match'], etagOf(application.version));
      const { body: answer, locale } = request;
      const answered = withAnswer(application, { answer, locale }, moment);
      // What is accepted is signed: a contract without a signature would be concluded by a click.
      if (answer.decision === 'accept') throw new ProblemError(409, 'signature_required');
      return toReply(await grid.takeAnswer(answered, moment), moment);
    },

    async notifyFulfilment(request, moment) {
      const application = await ownApplication(request, moment);
      requireMatch(request.headers['If-Match'], etagOf(application.version));
      const { body, locale } = request;
      const ready = withFulfilment(application, { ...body, locale }, moment);
      return toReply(await grid.takeAnswer(ready, moment), moment);
    },
  };
}
