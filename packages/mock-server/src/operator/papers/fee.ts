import { paymentOrderOf, rulesetById, type Term } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { invoiceParts } from '../../applications/invoice.js';
import type { Fee } from '../../documents/document-data.js';
import { sampleDecision, sampleVat } from '../sample-fees.js';
import { withinText } from './periods.js';

/** The fee with its parts, in the words of a document. */
export function feeOf(application: FiledApplication, amountKopecks: number): Fee {
  const conditions = conditionsOf(application);
  const parts = invoiceParts(application) ?? [];
  return {
    amountKopecks,
    vat: sampleVat(amountKopecks),
    decision: sampleDecision,
    parts: parts.map(({ number, percent, amountKopecks: amount, dueOn }) => ({
      percent,
      amountKopecks: amount,
      condition: conditions(number),
      dueOn,
    })),
  };
}

function conditionsOf({ filing }: FiledApplication): (part: number) => string {
  const { terms, paymentOrders } = rulesetById(filing.ruleset);
  const parts = paymentOrders[paymentOrderOf(filing.category)];
  const first = `${withinText(filing.isPublicBuyer ? terms.publicPayment : terms.payment)} со дня выставления счёта`;
  return (part) => {
    if (part === 1) return first;
    if (filing.hasInstallment)
      return `${withinText({ amount: 3 * (part - 1), unit: 'month' })} со дня размещения уведомления`;
    const term = parts[part - 1]?.term;
    return term ? conditionOf(term) : '';
  };
}

function conditionOf(term: Term): string {
  const event = term.event === 'notice_posted' ? 'уведомления' : 'счёта';
  return `${withinText(term)} со дня размещения ${event}`;
}
