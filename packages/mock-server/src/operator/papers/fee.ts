import type { DeadlineEvent, FeeSheet, PaymentTerm } from '@drsk/contract';
import type { Fee } from '../../documents/fee-data.js';
import { withinText } from './periods.js';

/** The fee with its parts, in the words of a document. */
export function feeOf({ feeKopecks, vat, tariff, plan }: FeeSheet): Fee {
  return {
    amountKopecks: feeKopecks,
    vat,
    decision: tariff.isSample ? sampleDecision : tariff.source,
    parts: plan.parts.map(({ percent, amountKopecks, term, dueOn }) => ({
      percent,
      amountKopecks,
      condition: conditionOf(term),
      dueOn,
    })),
  };
}

const sampleDecision =
  'решение органа регулирования тарифов субъекта Российской Федерации (образец)';

function conditionOf({ event, ...period }: PaymentTerm): string {
  return `${withinText(period)} ${since[event] ?? ''}`.trim();
}

const since: Readonly<Partial<Record<DeadlineEvent, string>>> = {
  offer_posted: 'со дня размещения счёта',
  contract_concluded: 'со дня заключения договора',
  agreement_concluded: 'со дня заключения дополнительного соглашения',
  energised: 'со дня фактического присоединения',
  connection_act_posted: 'со дня размещения акта',
  notice_posted: 'со дня размещения уведомления или акта',
};
