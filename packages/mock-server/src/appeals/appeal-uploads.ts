import { maxGuestBytes, maxUnsentFiles, toMegabytes } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import { ProblemError, refuseFields } from '../http/reply.js';
import { waitingUploads } from '../uploads/begin-upload.js';
import type { Announced, Bringer, UploadPurpose } from '../uploads/upload-purpose.js';
import { unsentFiles } from './appeal-files.js';
import { appealsMessages } from './appeals.messages.js';
import { fileOwner } from './file-owner.js';
import { countGuest } from './guest-limit.js';

/** Files for appeals: of an account, or of a guest, who is counted. */
export const appealUploads: UploadPurpose = {
  async takeIn(bringer, announced, moment) {
    const owner = await fileOwner(bringer);
    await requireRoom(owner, { bringer, announced }, moment);
    if (!bringer.caller) await countFile(bringer, announced, moment);
    return owner;
  },

  async requireOwn(bringer, { subject }) {
    if ((await fileOwner(bringer)) !== subject) throw new ProblemError(404, 'not_found');
  },
};

interface Arrival {
  readonly bringer: Bringer;
  readonly announced: Announced;
}

/** @throws {ProblemError} 422 where too many wait for a message that names them, or they are too large together */
async function requireRoom(
  owner: string,
  { bringer: { caller, locale }, announced }: Arrival,
  moment: Moment,
): Promise<void> {
  const text = appealsMessages[locale];
  const held = [...(await unsentFiles(owner, moment)), ...(await waitingUploads(owner, moment))];
  if (held.length >= maxUnsentFiles)
    refuseFields({ file: { code: 'too_many_files', text: text.tooManyUnsent(maxUnsentFiles) } });
  const bytes = held.reduce((sum, { size }) => sum + size, announced.size);
  if (caller || bytes <= maxGuestBytes) return;
  const limit = text.tooLargeTogether(toMegabytes(maxGuestBytes));
  refuseFields({ file: { code: 'files_too_large', text: limit } });
}

const megabyte = 2 ** 20;

async function countFile({ client }: Bringer, { size }: Announced, moment: Moment): Promise<void> {
  await countGuest('file', client, moment);
  await countGuest('megabyte', { ...client, amount: Math.ceil(size / megabyte) }, moment);
}
