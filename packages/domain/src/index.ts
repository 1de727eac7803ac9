export {
  formatBankAccount,
  isBankAccount,
  isBik,
  isCorrespondentAccount,
  normalizeBankAccount,
  normalizeBik,
} from './identifiers/bank-account.js';
export { isCadastralNumber, normalizeCadastralNumber } from './identifiers/cadastral-number.js';
export { isEmail, normalizeEmail } from './identifiers/email.js';
export { isCompanyInn, isInn, isPersonInn, normalizeInn } from './identifiers/inn.js';
export { isKpp, normalizeKpp } from './identifiers/kpp.js';
export { isOgrn, isOgrnip, normalizeOgrn, normalizeOgrnip } from './identifiers/ogrn.js';
export { type PassportWarning, passportWarnings } from './identifiers/passport-warnings.js';
export {
  formatDepartmentCode,
  formatPassport,
  isDepartmentCode,
  isPassport,
  isPassportNumber,
  isPassportSeries,
  normalizePassport,
} from './identifiers/passport.js';
export { formatPhone, isPhone, normalizePhone } from './identifiers/phone.js';
export { isPostalIndex, normalizePostalIndex } from './identifiers/postal-index.js';
export { formatSnils, isSnils, normalizeSnils } from './identifiers/snils.js';

export { firstKnownYear, lastKnownYear, UnknownYearError } from './calendar/calendar-year.js';
export { endOfDay, localDate } from './calendar/instants.js';
export { addDays, addMonths, daysBetween, isLocalDate } from './calendar/local-date.js';
export { addPeriod, type Period } from './calendar/period.js';
export { timeZoneOf } from './calendar/regions.js';
export {
  addWorkingDays,
  type Calendar,
  isShortDay,
  isWorkingDay,
  nextWorkingDay,
} from './calendar/working-days.js';
