import type { ApplicantKind, OfferedWay, PaymentWay } from '@drsk/contract';

/** Up to so many kilowatts the law wants a way without commission (order 186, п. 47(б)). */
const commissionFreeKw = 15;

/** The system of fast payments is for people; companies pay by their bank. */
const waysOf: Readonly<Record<ApplicantKind, readonly PaymentWay[]>> = {
  individual: ['sbp', 'card', 'bank_transfer'],
  sole_proprietor: ['sbp', 'card', 'bank_transfer'],
  legal_entity: ['bank_transfer', 'card'],
};

/** How an invoice can be paid; the grid bears the commission of its own bank up to 15 kW. */
export function offeredWays(applicantKind: ApplicantKind, maxPowerKw: number): OfferedWay[] {
  return waysOf[applicantKind].map((way) => {
    // What the payer's own bank takes for a transfer is not the grid's to bear.
    const isCommissionFree = maxPowerKw <= commissionFreeKw && way !== 'bank_transfer';
    return { way, isCommissionFree, basis: isCommissionFree ? '186/47(б)' : null };
  });
}
