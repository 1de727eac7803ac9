import type { RegistrationReceipt } from '@drsk/sdk';
import { property, textProperty } from '../shared/error-facts.js';
import type { FormValues } from '../shared/form-values.js';
import { parseJson } from '../shared/parse-json.js';
import { keep, tabStorage } from '../shared/tab-storage.js';
import { noValues, type RegistrationValues } from './registration-values.js';

const key = 'drsk.registration';

/** What survives a reload, in this tab alone: all that is typed but the password. */
export interface RegistrationDraft {
  values: RegistrationValues;
  step: number;
  /** The letter that is on its way. */
  receipt: RegistrationReceipt | undefined;
  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  clockAhead: number;
  /** The code of the SMS was right. */
  isPhoneConfirmed: boolean;
}

export function readDraft(): RegistrationDraft {
  const kept = parseJson(tabStorage()?.getItem(key) ?? '');
  const step = property(kept, 'step');
  const clockAhead = property(kept, 'clockAhead');
  return {
    values: { ...noValues, ...toValues(property(kept, 'values')) },
    step: typeof step === 'number' ? step : 0,
    receipt: toReceipt(property(kept, 'receipt')),
    clockAhead: typeof clockAhead === 'number' ? clockAhead : 0,
    isPhoneConfirmed: property(kept, 'isPhoneConfirmed') === true,
  };
}

export function keepDraft({ values, ...rest }: RegistrationDraft): void {
  const { password: _, ...kept } = values;
  keep(tabStorage(), key, JSON.stringify({ ...rest, values: kept }));
}

export function dropDraft(): void {
  tabStorage()?.removeItem(key);
}

function toValues(kept: unknown): FormValues {
  const values: FormValues = {};
  if (typeof kept !== 'object' || kept === null) return values;
  for (const [name, value] of Object.entries(kept)) {
    const isChoice = name.startsWith('consent:') && typeof value === 'boolean';
    if (isChoice || (name in noValues && typeof value === 'string')) values[name] = value;
  }
  return values;
}

function toReceipt(kept: unknown): RegistrationReceipt | undefined {
  const id = textProperty(kept, 'id');
  const email = textProperty(kept, 'email');
  const expiresAt = textProperty(kept, 'expiresAt');
  const resendAt = textProperty(kept, 'resendAt');
  const phone = textProperty(kept, 'phone');
  const codeResendAt = textProperty(kept, 'codeResendAt');
  if (!id || !email || !expiresAt || !resendAt || !phone || !codeResendAt) return undefined;
  return { id, email, expiresAt, resendAt, phone, codeResendAt, isConfirmed: false };
}
