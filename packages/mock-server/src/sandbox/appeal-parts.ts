import { logConsents } from '../account/consents/consent-log.js';
import { areInForce } from '../account/consents/consent-version.js';
import { appealsMessages } from '../appeals/appeals.messages.js';
import type { GuestParts } from '../appeals/guest-handlers.js';
import { requireFile } from '../applications/attachment-file.js';
import { safeFileName } from '../applications/file-name.js';
import { fittingName } from '../applications/media-type.js';
import { refuseFields } from '../http/reply.js';

/** What the internet reception leaves to those who know: files are looked into as those of an application are. */
export const appealParts: GuestParts = {
  areInForce,

  acceptFile(file, locale) {
    const { mediaType, isInfected } = requireFile(file, locale);
    const text = appealsMessages[locale].fileInfected;
    if (isInfected) refuseFields({ file: { code: 'file_infected', text } });
    const fileName = fittingName(safeFileName(file.fileName), mediaType);
    return { fileName, mediaType, bytes: file.bytes };
  },

  logConsents: (subjectId, given, moment) =>
    logConsents({ ...given, subjectId, applicantKind: 'individual' }, moment),
};
