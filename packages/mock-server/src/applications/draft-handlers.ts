import { etagOf, requireMatch } from '../http/etag.js';
import type { HandlersOf } from '../http/operation.js';
import { json, noContent } from '../http/reply.js';
import { leftEarlier, mergeAnswers } from './answers.js';
import { toApplication, toReply } from './application-view.js';
import { createDraft, deleteDraft, saveChange } from './drafts.js';
import { ownApplication, requireDraft } from './own-application.js';

export const draftHandlers: HandlersOf<
  'createApplication' | 'getApplication' | 'updateApplication' | 'deleteApplication'
> = {
  async createApplication({ caller, body }, moment) {
    const draft = await createDraft(caller.account, body.answers, moment);
    return json(201, toApplication(draft, moment.now), { etag: etagOf(draft.version) });
  },

  async getApplication(request, moment) {
    return toReply(await ownApplication(request, moment), moment);
  },

  async updateApplication(request, moment) {
    const draft = await ownApplication(request, moment);
    requireDraft(draft);
    requireMatch(request.headers['If-Match'], etagOf(draft.version));
    const answers = mergeAnswers(draft.answers, request.body.answers, request.locale);
    const earlierAnswers = leftEarlier(draft, request.body.answers);
    return toReply(await saveChange({ ...draft, answers, earlierAnswers }, moment), moment);
  },

  async deleteApplication(request, moment) {
    const draft = await ownApplication(request, moment);
    requireDraft(draft);
    await deleteDraft(draft, moment);
    return noContent();
  },
};
