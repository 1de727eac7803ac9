import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { UploadedFile } from '../../http/operation.js';
import { ProblemError, refuseFields } from '../../http/reply.js';
import { evidenceBlob, type PaymentRow } from '../../payments/payment.js';
import { storePayment } from '../../payments/store-payment.js';
import { safeFileName } from '../../uploads/file-name.js';
import { fittingName } from '../../uploads/media-type.js';
import { requireFile } from '../../uploads/sound-file.js';
import { booksMessages } from './books.messages.js';

/**
 * A payment order with the mark of the bank, or a letter of the payer.
 *
 * @throws {ProblemError} 409 where the money is booked already, 413 or 422 where it is no file that is taken
 */
export async function takeEvidence(
  payment: PaymentRow,
  { body, locale }: { body: { file: UploadedFile }; locale: Locale },
  moment: Moment,
): Promise<PaymentRow> {
  if (payment.bookedKopecks > 0)
    throw new ProblemError(409, 'stage_forbids', { detail: booksMessages[locale].evidenceTooLate });
  const { file } = body;
  const { mediaType, isInfected } = requireFile(file, locale);
  if (isInfected)
    refuseFields({ file: { code: 'file_infected', text: booksMessages[locale].infected } });
  const fileName = fittingName(safeFileName(file.fileName), mediaType);
  const evidence = { fileName, size: file.bytes.length, uploadedAt: moment.now };
  const proven = { ...payment, evidence };
  await moment.transaction.putBlob(evidenceBlob(payment.id), file.bytes);
  await storePayment(proven, moment);
  return proven;
}
