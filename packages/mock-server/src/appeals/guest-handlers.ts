import type { GivenConsents } from '@drsk/contract';
import {
  checkAppeal,
  checkAppealGuest,
  checkAppealReply,
  type FieldErrors,
  normalizeEmail,
  normalizePhone,
} from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { Client, HandlersOf, OperationRequest } from '../http/operation.js';
import { file, json } from '../http/reply.js';
import type { Guest } from './appeal.js';
import { appealsMessages } from './appeals.messages.js';
import { fileOf } from './appeal-files.js';
import { toAppeal } from './appeal-view.js';
import { keyOwner } from './file-owner.js';
import { countGuest } from './guest-limit.js';
import { rate, replyTo } from './move-appeal.js';
import { guestAppeal } from './own-appeal.js';
import { requireSound } from './require-sound.js';
import { sendAppeal } from './send-appeal.js';
import { tellOf } from './tell-of.js';

/** What a guest agrees to before anything of them is kept. */
interface GuestConsents {
  readonly consents: GivenConsents;
  readonly client: Client;
}

export interface GuestParts {
  readonly areInForce: (consents: GivenConsents) => boolean;
  readonly logConsents: (
    appealId: string,
    given: GuestConsents,
    moment: Moment,
  ) => Promise<unknown>;
}

/** The same for whoever has no account: the key of an appeal takes its place, and the address they come from is counted. */
export function guestHandlers(parts: GuestParts) {
  return { ...submissionHandlers(parts), ...openedHandlers };
}

function submissionHandlers(parts: GuestParts): HandlersOf<'submitGuestAppeal'> {
  return {
    async submitGuestAppeal(request, moment) {
      await countGuest('appeal', request.client, moment);
      requireSound(guestProblems(request, parts));
      const key = moment.random.token('ak');
      const guest = { ...guestOf(request), key };
      const { body, locale } = request;
      const sender = { accountId: null, guest, owner: await keyOwner(request), locale };
      const row = await sendAppeal(body.appeal, sender, moment);
      const { consents } = body.applicant;
      await parts.logConsents(row.id, { consents, client: request.client }, moment);
      await tellOf(row, 'registered', moment);
      return json(201, { appeal: toAppeal(row), key });
    },
  };
}

/** What the key opens. */
const openedHandlers: HandlersOf<
  'readGuestAppeal' | 'replyToGuestAppeal' | 'rateGuestAppeal' | 'readGuestAppealFile'
> = {
  async readGuestAppeal(request, moment) {
    await countGuest('reading', request.client, moment);
    return json(200, toAppeal(await guestAppeal(request, moment)));
  },

  async replyToGuestAppeal(request, moment) {
    await countGuest('reply', request.client, moment);
    const { body, locale } = request;
    const row = await guestAppeal(request, moment);
    requireSound(checkAppealReply(body, locale));
    const owner = await keyOwner(request);
    return json(201, toAppeal(await replyTo(row, { ...body, owner, locale }, moment)));
  },

  async rateGuestAppeal(request, moment) {
    await countGuest('reply', request.client, moment);
    const row = await guestAppeal(request, moment);
    return json(200, toAppeal(await rate(row, request.body, moment)));
  },

  async readGuestAppealFile(request, moment) {
    await countGuest('reading', request.client, moment);
    const row = await guestAppeal(request, moment);
    const { content, fileName, mediaType } = await fileOf(row, request.body.fileId, moment);
    return file(mediaType, content, fileName);
  },
};

/** By the path in the body. */
function guestProblems(
  { body, locale }: OperationRequest<'submitGuestAppeal'>,
  { areInForce }: GuestParts,
): FieldErrors {
  const { appeal, applicant } = body;
  const errors = {
    ...under('appeal', checkAppeal(appeal, { isGuest: true, locale })),
    ...under('applicant', checkAppealGuest(applicant, locale)),
  };
  if (areInForce(applicant.consents)) return errors;
  const text = appealsMessages[locale].consentOutdated;
  return { ...errors, 'applicant/consents': { code: 'consent_outdated', text } };
}

function under(name: string, errors: FieldErrors): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([path, error]) => [`${name}/${path}`, error]),
  );
}

function guestOf({ body, locale }: OperationRequest<'submitGuestAppeal'>): Omit<Guest, 'key'> {
  const { name, email, phone = '' } = body.applicant;
  return {
    name: name.trim(),
    email: normalizeEmail(email),
    phone: phone.trim() === '' ? undefined : normalizePhone(phone),
    locale,
  };
}
