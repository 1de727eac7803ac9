import type { Calculation } from '@drsk/contract';
import { anchorsOf, type Locale, paymentOrderOf, rulesetById } from '@drsk/domain';
import type { FiledApplication, Offer } from '../applications/application.js';
import { dateOfLast } from '../applications/timeline.js';
import { feeSheet } from '../payments/fee-sheet.js';
import type { SheetFacts } from '../payments/sheet-facts.js';

/** The binding calculation sheet (appendix 18); none before the offer. */
export function calculationOf(
  application: FiledApplication,
  locale: Locale,
): Calculation | undefined {
  const { id, filing } = application;
  const calculatedOn = dateOfLast(application, 'offer_posted');
  if (!filing.offer || calculatedOn === undefined) return undefined;
  const sheet = feeSheet(sheetFacts(application, filing.offer, calculatedOn), locale);
  return { number: calculationNumber(application), calculatedOn, applicationId: id, sheet };
}

function calculationNumber({ filing }: FiledApplication): string {
  return `${filing.number}-Р`;
}

function sheetFacts(
  { filing }: FiledApplication,
  { calculation }: Offer,
  calculatedOn: string,
): SheetFacts {
  return {
    calculation,
    ruleset: rulesetById(filing.ruleset),
    region: filing.region,
    order: paymentOrderOf(filing.category),
    isPublicBuyer: filing.isPublicBuyer,
    wantsInstallment: filing.hasInstallment,
    calculatedOn,
    dates: anchorsOf(filing.timeline),
    isDistanceKnown: true,
  };
}
