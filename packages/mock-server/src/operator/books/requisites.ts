import type { Requisites } from '@drsk/contract';
import { grid } from '../../documents/grid.js';

/** Whom applicants pay: the account of a bank that does not exist. */
export const requisites: Requisites = {
  name: grid.name,
  inn: grid.inn,
  kpp: grid.kpp,
  account: grid.account,
  bankName: grid.bank,
  bik: grid.bic,
  correspondentAccount: grid.correspondentAccount,
};
