import type { Requisites } from '@drsk/contract';

export interface TransferOrder {
  requisites: Requisites;
  amountKopecks: number;
  purpose: string;
  payer?: { lastName: string; firstName: string; middleName: string };
  contract?: string;
}

/**
 * What the QR code of a payment order says (ГОСТ Р 56042-2014), in UTF-8: the payee, the sum in kopecks and a purpose that
 * names the invoice (п. 103). No maintained library writes it.
 */
export function transferCode(order: TransferOrder): string {
  const { requisites: to, payer, amountKopecks, purpose, contract } = order;
  const fields = {
    Name: to.name.replaceAll('«', '"').replaceAll('»', '"'),
    PersonalAcc: to.account,
    BankName: to.bankName,
    BIC: to.bik,
    CorrespAcc: to.correspondentAccount,
    PayeeINN: to.inn,
    KPP: to.kpp,
    Sum: String(amountKopecks),
    Purpose: purpose,
    LastName: payer?.lastName,
    FirstName: payer?.firstName,
    MiddleName: payer?.middleName,
    Contract: contract,
  };
  const texts = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`${name}=${withoutBars(value)}`] : [],
  );
  return ['ST00012', ...texts].join('|');
}

/** The bar divides the fields. */
function withoutBars(value: string): string {
  return value.replaceAll('|', '/').trim();
}
