import { checkAppeal, checkAppealReply } from '@drsk/domain';
import type { HandlersOf } from '../http/operation.js';
import { file, json } from '../http/reply.js';
import { fileOf } from './appeal-files.js';
import { listOfAppeals } from './appeal-list.js';
import { toAppeal } from './appeal-view.js';
import { appealFileHandlers } from './file-handlers.js';
import { accountOwner } from './file-owner.js';
import { guestHandlers, type GuestParts } from './guest-handlers.js';
import { rate, replyTo } from './move-appeal.js';
import { ownAppeal } from './own-appeal.js';
import { requireSound } from './require-sound.js';
import { sendAppeal } from './send-appeal.js';
import { tellOf } from './tell-of.js';

/** The internet reception; how consents are kept is others' business. */
export function appealHandlers(parts: GuestParts) {
  return { ...ownHandlers, ...appealFileHandlers, ...guestHandlers(parts) };
}

const ownHandlers: HandlersOf<
  'listAppeals' | 'submitAppeal' | 'getAppeal' | 'replyToAppeal' | 'rateAppeal' | 'getAppealFile'
> = {
  async listAppeals(request, moment) {
    return json(200, await listOfAppeals(request, moment));
  },

  async submitAppeal({ body, caller, locale }, moment) {
    requireSound(checkAppeal(body, { isGuest: false, locale }));
    const { id: accountId } = caller.account;
    const sender = { accountId, guest: null, owner: accountOwner(accountId), locale };
    const row = await sendAppeal(body, sender, moment);
    await tellOf(row, 'registered', moment);
    return json(201, toAppeal(row));
  },

  async getAppeal(request, moment) {
    return json(200, toAppeal(await ownAppeal(request, moment)));
  },

  async replyToAppeal(request, moment) {
    const { body, caller, locale } = request;
    const row = await ownAppeal(request, moment);
    requireSound(checkAppealReply(body, locale));
    const owner = accountOwner(caller.account.id);
    return json(201, toAppeal(await replyTo(row, { ...body, owner, locale }, moment)));
  },

  async rateAppeal(request, moment) {
    const row = await ownAppeal(request, moment);
    return json(200, toAppeal(await rate(row, request.body, moment)));
  },

  async getAppealFile(request, moment) {
    const row = await ownAppeal(request, moment);
    const { content, fileName, mediaType } = await fileOf(row, request.path.fileId, moment);
    return file(mediaType, content, fileName);
  },
};
