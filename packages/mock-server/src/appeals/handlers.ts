import { checkAppeal, checkAppealReply } from '@drsk/domain';
import type { HandlersOf } from '../http/operation.js';
import { file, json } from '../http/reply.js';
import { type AcceptFile, fileOf, keepFile } from './appeal-files.js';
import { listOfAppeals } from './appeal-list.js';
import { toAppeal } from './appeal-view.js';
import { guestHandlers, type GuestParts } from './guest-handlers.js';
import { rate, replyTo } from './move-appeal.js';
import { ownAppeal } from './own-appeal.js';
import { requireSound } from './require-sound.js';
import { sendAppeal } from './send-appeal.js';
import { tellOf } from './tell-of.js';

/** The internet reception; how files are looked into and consents are kept is others' business. */
export function appealHandlers(parts: GuestParts) {
  return { ...ownHandlers, ...fileHandlers(parts), ...guestHandlers(parts) };
}

const ownHandlers: HandlersOf<
  'listAppeals' | 'submitAppeal' | 'getAppeal' | 'replyToAppeal' | 'rateAppeal'
> = {
  async listAppeals(request, moment) {
    return json(200, await listOfAppeals(request, moment));
  },

  async submitAppeal({ body, caller, locale }, moment) {
    requireSound(checkAppeal(body, { isGuest: false, locale }));
    const sender = { accountId: caller.account.id, guest: null, locale };
    const row = await sendAppeal(body, sender, moment);
    await tellOf(row, 'registered', moment);
    return json(201, toAppeal(row));
  },

  async getAppeal(request, moment) {
    return json(200, toAppeal(await ownAppeal(request, moment)));
  },

  async replyToAppeal(request, moment) {
    const { body, locale } = request;
    const row = await ownAppeal(request, moment);
    requireSound(checkAppealReply(body, locale));
    return json(201, toAppeal(await replyTo(row, { ...body, locale }, moment)));
  },

  async rateAppeal(request, moment) {
    const row = await ownAppeal(request, moment);
    return json(200, toAppeal(await rate(row, request.body, moment)));
  },
};

function fileHandlers({
  acceptFile,
}: {
  acceptFile: AcceptFile;
}): HandlersOf<'uploadAppealFile' | 'getAppealFile'> {
  return {
    async uploadAppealFile({ body, caller, locale }, moment) {
      const sound = acceptFile(body.file, locale);
      return json(201, await keepFile(sound, caller.account.id, moment));
    },

    async getAppealFile(request, moment) {
      const row = await ownAppeal(request, moment);
      const { bytes, fileName, mediaType } = await fileOf(row, request.path.fileId, moment);
      return file(mediaType, bytes, fileName);
    },
  };
}
