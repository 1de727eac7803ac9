import type { ApplicantKind } from '@drsk/sdk';
import {
  formatSnils,
  isCompanyInn,
  isInn,
  isPersonInn,
  isSnils,
  messages as rules,
} from '@drsk/domain';
import type { FieldErrors } from '../shared/form-values.js';
import type { Language } from '../shared/language.js';
import { messages } from './login.messages.js';

export type LoginValues = { applicantKind: ApplicantKind; login: string; password: string };

/** As the contract has it, in characters. */
const longestPassword = 200;

/** What can be told before anything is sent: the number's own check digits, and that nothing is missing. */
export function checkLogin(values: LoginValues, language: Language): FieldErrors {
  const login = loginError(values, language);
  const password = passwordError(values, language);
  return {
    ...(login === undefined ? {} : { login }),
    ...(password === undefined ? {} : { password }),
  };
}

/** The number the way people write it; what is no such number stays as typed. */
export function formatLogin(login: string, kind: ApplicantKind): string {
  return kind === 'individual' && isSnils(login) ? formatSnils(login) : login.trim();
}

function loginError({ applicantKind, login }: LoginValues, language: Language): string | undefined {
  const text = rules[language];
  if (login.trim() === '') return messages[language].loginRequired[applicantKind];
  if (applicantKind === 'individual') return isSnils(login) ? undefined : text.rules.snils;
  if (!isInn(login)) return text.rules.inn;
  const isOfKind = applicantKind === 'legal_entity' ? isCompanyInn(login) : isPersonInn(login);
  return isOfKind ? undefined : messages[language].innOfOther[applicantKind];
}

function passwordError({ password }: LoginValues, language: Language): string | undefined {
  if (password === '') return messages[language].passwordRequired;
  const isTooLong = Array.from(password).length > longestPassword;
  return isTooLong ? rules[language].tooLong(longestPassword) : undefined;
}
