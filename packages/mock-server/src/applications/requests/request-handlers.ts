import type { OpenRequestKind } from '@drsk/contract';
import { afterFilingTermsOn, localDate, requestTerm } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { etagOf, requireMatch } from '../../http/etag.js';
import type { HandlersOf } from '../../http/operation.js';
import { json, ProblemError } from '../../http/reply.js';
import { type ApplicationRow, isFiled } from '../application.js';
import type { Grid } from '../grid.js';
import { ownApplication } from '../own-application.js';
import { afterOf } from './after-filing.js';
import { fileRequest, openKinds } from './file-request.js';
import { moveRequest, requireRequest, toRequest } from './requests.js';

/** What an applicant asks for once there is a contract. */
export function requestHandlers(
  grid: Grid,
): HandlersOf<'listRequests' | 'createRequest' | 'getRequest' | 'cancelRequest'> {
  return {
    ...reading,

    async createRequest(request, moment) {
      const application = await ownApplication(request, moment);
      const { body, locale } = request;
      const filed = fileRequest(application, { ...body, locale }, moment);
      const { kind } = filed.request;
      const event = { kind: 'request_filed', requestKind: kind } as const;
      const saved = await grid.takeRequest(filed.application, event, moment);
      return json(201, toRequest(filed.request, saved), { etag: etagOf(filed.request.version) });
    },

    async cancelRequest(request, moment) {
      const application = await ownApplication(request, moment);
      const found = requireRequest(application, request.path.requestId);
      requireMatch(request.headers['If-Match'], etagOf(found.version));
      if (!isFiled(application)) throw new ProblemError(404, 'not_found');
      const change = { move: 'cancel', actor: 'applicant', at: moment.now } as const;
      const cancelled = moveRequest(application, found, change);
      const event = { kind: 'request_cancelled', requestKind: found.kind } as const;
      const saved = await grid.takeRequest(cancelled, event, moment);
      const now = requireRequest(saved, found.id);
      return json(200, toRequest(now, saved), { etag: etagOf(now.version) });
    },
  };
}

const reading: HandlersOf<'listRequests' | 'getRequest'> = {
  async listRequests(request, moment) {
    const application = await ownApplication(request, moment);
    const requests = isFiled(application) ? afterOf(application.filing).requests : [];
    const items = requests.toReversed().map((item) => toRequest(item, application));
    return json(200, { items, next: null, openKinds: offeredKinds(application, moment) });
  },

  async getRequest(request, moment) {
    const application = await ownApplication(request, moment);
    const found = requireRequest(application, request.path.requestId);
    return json(200, toRequest(found, application), { etag: etagOf(found.version) });
  },
};

function offeredKinds(application: ApplicationRow, moment: Moment): OpenRequestKind[] {
  if (!isFiled(application)) return [];
  const terms = afterFilingTermsOn(localDate(moment.now, application.filing.region));
  return openKinds(application, moment).map((kind) => ({
    kind,
    ...requestTerm(kind, application, terms),
  }));
}
