import {
  attachmentMessages,
  formatBasis,
  rulesetById,
  statusMessages,
  withdrawalMessages,
} from '@drsk/domain';
import type { AnnulmentReason, Basis, MissingItem } from '@drsk/contract';
import type { FiledApplication } from '../../applications/application.js';
import { afterOf } from '../../applications/requests/after-filing.js';
import type { Moment } from '../../clock/moment.js';
import { type Paper, paper } from './paper.js';
import { periodText, withinText } from './periods.js';
import { subjectOf } from './subject.js';

export interface DocumentRequest {
  readonly items: readonly MissingItem[];
  readonly answerBy: string;
}

/** What an application lacks (п. 15). */
export function completenessNotice(
  application: FiledApplication,
  { items, answerBy }: DocumentRequest,
  moment: Moment,
): Paper {
  const { kinds } = attachmentMessages.ru;
  const ruleset = rulesetById(application.filing.ruleset);
  const requests = application.filing.timeline.filter(({ kind }) => kind === 'documents_requested');
  return paper({
    kind: 'completeness_notice',
    data: {
      ...subjectOf(application, moment, `К${requests.length}`),
      missing: items.map(({ attachmentKind, comment }) => ({
        name: kinds[attachmentKind].label,
        comment,
      })),
      term: periodText(ruleset.terms.documents),
      annulmentTerm: withinText(ruleset.annulmentNotice),
      answerBy,
    },
  });
}

export interface Annulment {
  readonly reason: AnnulmentReason;
  readonly basis: Basis;
}

export function annulmentNotice(
  application: FiledApplication,
  { reason, basis }: Annulment,
  moment: Moment,
): Paper {
  const subject = subjectOf(application, moment, 'А');
  return paper({
    kind: 'annulment_notice',
    data: {
      ...subject,
      reason: statusMessages.ru.annulment[reason],
      basis: formatBasis(basis, 'ru'),
      annulledOn: subject.issuedOn,
    },
  });
}

export function withdrawalNotice(application: FiledApplication, moment: Moment): Paper {
  const subject = subjectOf(application, moment, 'О');
  const { reason = 'other', note = '' } = afterOf(application.filing).withdrawal ?? {};
  return paper({
    kind: 'withdrawal_notice',
    data: {
      ...subject,
      reason: withdrawalMessages.ru.reasons[reason],
      note,
      withdrawnOn: subject.issuedOn,
    },
  });
}
