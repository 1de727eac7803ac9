import type { FulfilmentNotice } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import { type ApplicationRow, type FiledApplication, isFiled } from '../application.js';
import { holdFiles, namedFiles } from '../held-files.js';
import { isTurnOf } from '../machines.js';
import { withEvent } from '../timeline.js';
import { withRemarks } from './remarks.js';

/**
 * The application of someone who has done what the technical conditions ask for (п. 85), or put right what an
 * inspection found (п. 89).
 *
 * @throws {ProblemError} 409 where nothing is inspected, before the contract, and while the grid has it already; 422 for files that
 *   are not there
 */
export function withFulfilment(
  application: ApplicationRow,
  { comment = '', attachmentIds = [], locale }: FulfilmentNotice & { locale: Locale },
  moment: Moment,
): FiledApplication {
  if (!isFiled(application) || !mayNotify(application))
    throw new ProblemError(409, 'stage_forbids');
  const note = comment.trim();
  const kind = 'fulfilment_notified';
  namedFiles(application, { attachmentIds, locale });
  const removed = withRemarks(holdFiles(application, attachmentIds), 'listed', 'removed');
  return withEvent(removed, note === '' ? { kind } : { kind, note }, moment);
}

function mayNotify(application: FiledApplication): boolean {
  const isInspected = application.filing.category.finalDocument === 'connection_act';
  return isInspected && isTurnOf('fulfilment_notified', application);
}
