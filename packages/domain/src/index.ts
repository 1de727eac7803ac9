export {
  formatBankAccount,
  isBankAccount,
  isBik,
  isCorrespondentAccount,
  normalizeBankAccount,
  normalizeBik,
} from './identifiers/bank-account.js';
export { isCadastralNumber, normalizeCadastralNumber } from './identifiers/cadastral-number.js';
export {
  type Coordinates,
  formatCoordinates,
  parseCoordinates,
  writeCoordinates,
} from './identifiers/coordinates.js';
export { isEmail, normalizeEmail } from './identifiers/email.js';
export { isCompanyInn, isInn, isPersonInn, normalizeInn } from './identifiers/inn.js';
export { isKpp, normalizeKpp } from './identifiers/kpp.js';
export { maskEmail, maskPhone } from './identifiers/mask.js';
export { isOgrn, isOgrnip, normalizeOgrn, normalizeOgrnip } from './identifiers/ogrn.js';
export { isOneTimeCode, isRecoveryCode, normalizeCode } from './identifiers/one-time-code.js';
export { passportWarningMessages } from './identifiers/passport-warnings.messages.js';
export {
  passportAgeWarnings,
  type PassportWarning,
  passportWarnings,
} from './identifiers/passport-warnings.js';
export {
  formatDepartmentCode,
  formatPassport,
  isDepartmentCode,
  isPassport,
  isPassportNumber,
  isPassportSeries,
  normalizePassport,
} from './identifiers/passport.js';
export { isPersonName } from './identifiers/person-name.js';
export { formatPhone, isPhone, normalizePhone } from './identifiers/phone.js';
export { normalizeText } from './identifiers/plain-text.js';
export { isPostalIndex, normalizePostalIndex } from './identifiers/postal-index.js';
export { formatSnils, isSnils, normalizeSnils } from './identifiers/snils.js';

export { firstKnownYear, lastKnownYear, UnknownYearError } from './calendar/calendar-year.js';
export { endOfDay, instantOf, localDate, localTime } from './calendar/instants.js';
export { knownOrNull } from './calendar/known-or-null.js';
export { addDays, addMonths, daysBetween, isLocalDate } from './calendar/local-date.js';
export { formatPeriod } from './calendar/format-period.js';
export type { Pause } from './calendar/pause.js';
export { addPeriod, type Period } from './calendar/period.js';
export { timeZoneOf } from './calendar/regions.js';
export { addLikelyWorkingDays } from './calendar/usual-days.js';
export { parseDate, parseMonth } from './calendar/typed-date.js';
export {
  addWorkingDays,
  type Calendar,
  isShortDay,
  isWorkingDay,
  nextWorkingDay,
} from './calendar/working-days.js';

export { type Edition, editionOn, type Limits } from './rulesets/limits.js';
export {
  type PaymentOrderName,
  type PaymentPart,
  rulesetById,
  rulesetOn,
  type Ruleset,
  type Term,
  type TermName,
} from './rulesets/ruleset.js';

export {
  type AfterFilingTerms,
  afterFilingTermsOn,
  type AnswerTerm,
} from './rulesets/after-filing.js';

export { type DocumentTerms, documentTermsOn } from './rulesets/document-terms.js';

export { formatBasis } from './basis.js';
export { brokenFieldRule, type FieldRule } from './field-rules.js';
export { formatAddress, formatDate, formatInstant, formatKopecks } from './formats.js';
export { type Locale, messages } from './messages.js';
export { ruleMessages } from './rules.messages.js';
export { type RuleName, ruleProblem, ruleText } from './rules.js';
export { type FieldErrors, validate, type Validation } from './validate.js';

export { applicantKindMessages } from './account/account.messages.js';
export { credentials } from './account/credentials.js';
export {
  checkDetail,
  checkDetails,
  type DetailName,
  detailNames,
  type DetailsReader,
} from './account/details.js';
export { programAccessMessages } from './account/program-access.messages.js';
export {
  checkNewApiToken,
  checkWebhook,
  maskIpAddress,
  programAccessRules,
  retryPause,
} from './account/program-access.js';
export { brokenPasswordRule, type PasswordRule } from './account/password.js';
export {
  accountSetup,
  applicationCredentials,
  contactChange,
  passwordFor,
  passwordReset,
  recoveryStart,
} from './account/profile.js';
export { registrationRules } from './account/registration-rules.js';
export { registration } from './account/registration.js';

export { actionMessages } from './applications/actions.messages.js';
export { inspectionSlots, slotHours } from './applications/inspections/slots.js';
export { isInspectionDue } from './applications/inspections/arranging.js';
export { answerMessages } from './applications/answers.messages.js';
export { attachmentMessages } from './applications/attachments.messages.js';
export {
  attachmentTypes,
  checkAttachmentFile,
  maxAttachmentBytes,
  maxAttachments,
  maxFormAttachmentBytes,
  missingAttachments,
  soundAttachments,
  toMegabytes,
  type WantedAttachment,
  wantedAttachments,
} from './applications/attachments.js';
export { type CategoryFacts, categoryFacts } from './applications/category-facts.js';
export { categoryMessages } from './applications/category.messages.js';
export { categoryOf } from './applications/category.js';
export { type AnswerCode, brokenAnswers } from './applications/broken-answers.js';
export { type AnswerErrors, checkAnswers } from './applications/check-answers.js';
export {
  deadlineOf,
  knownDeadlineOf,
  knownDueOn,
  missedFrom,
  paymentTerm,
  type WorksFacts,
  type WorksSubject,
  worksTerm,
} from './applications/deadlines.js';
export { eventName } from './applications/event-name.js';
export {
  type AnswerName,
  type FieldKind,
  type FormSubject,
  isAnswered,
  type ListName,
  type RowNumber,
  rowNumbers,
  type SectionName,
} from './applications/form-field.js';
export { formMessages } from './applications/form-texts.js';
export { fieldsOf, sectionNames, type ShownField, shownFields } from './applications/form.js';
export { anchorsOf, type DatedEvent, type History, historyOf } from './applications/history.js';
export {
  applicationMoves,
  contractMoves,
  type Moves,
  nextStatus,
  worksMoves,
} from './applications/moves.js';
export { type Picture, pictureOf } from './applications/picture.js';
export { addPower, parseCount, parsePower } from './applications/power.js';
export { preparationOf } from './applications/preparation.js';
export { type Bounds, isServed, isWithin, servedBounds } from './applications/served-area.js';
export { answersFromAccount } from './applications/prefill.js';
export { connectionMessages } from './applications/sections/connection.messages.js';
export { weightOf, type AnswerWeight } from './applications/requests/answer-weights.js';
export { correctionMessages } from './applications/requests/corrections.messages.js';
export {
  checkCorrection,
  type CorrectedApplication,
  type Correction,
  type CorrectionErrors,
  correctionOf,
  foreignClause,
  mayCorrect,
} from './applications/requests/corrections.js';
export { type AfterFacts } from './applications/requests/after-actions.js';
export { checkRequest } from './applications/requests/check-request.js';
export { changeText, type ChangeText, differenceOf } from './applications/requests/difference.js';
export type {
  RequestAnswerName,
  RequestAnswers,
  RequestedApplication,
  RequestField,
} from './applications/requests/request-field.js';
export { unpaidParts } from './applications/requests/request-fields.js';
export { requestKinds } from './applications/requests/request-kinds.js';
export { isPending, nextRequestStatus } from './applications/requests/request-moves.js';
export { requestTitles } from './applications/requests/request-titles.messages.js';
export { requestMessages } from './applications/requests/requests.messages.js';
export { openRequestKinds, requestFields, requestTerm } from './applications/requests/requests.js';
export { withdrawalMessages } from './applications/requests/withdrawal.messages.js';
export { isStopped, mayPay, mayWithdraw } from './applications/requests/withdrawal.js';
export { sectionTitles } from './applications/sections.messages.js';
export { loadSectionTexts, type SectionTexts } from './applications/section-texts.js';
export { stageExplanations } from './applications/stage-explanations.messages.js';
export { stageMessages } from './applications/stages.messages.js';
export type { ApplicationFacts } from './applications/facts.js';
export { stageNames } from './applications/stages.js';
export { type Lapse, lapseOf } from './applications/tracks/lapse.js';
export { openAnswers } from './applications/tracks/open-answers.js';
export { statusMessages } from './applications/statuses.messages.js';
export { type WayAhead, wayAheadOf } from './applications/way-ahead.js';

export { documentActions } from './documents/document-actions.js';
export type { DocumentFacts } from './documents/document-facts.js';
export { awaitsSignature, documentStatus } from './documents/document-status.js';
export { subjectOfDocument } from './documents/document-subject.js';
export { documentVersions, versionOf } from './documents/document-versions.js';
export { documentMessages } from './documents/documents.messages.js';
export { signatureMessages } from './documents/signatures.messages.js';

export { distanceKm } from './offices/distance.js';
export { formatDay, formatWeek } from './offices/format-hours.js';
export { officeMessages } from './offices/offices.messages.js';
export { hoursOn, type OfficeTimes, type Opening, openingAt } from './offices/opening.js';
export { nextBookingState, visitReminderAt, visitRules } from './offices/visit-rules.js';
export { visitSlots } from './offices/visit-slots.js';

export { type FeeDifference, feeDifferences } from './payments/differences.js';
export type {
  Alternative,
  FeeCalculation,
  FeeGround,
  FeeObstacle,
} from './payments/fee-calculation.js';
export { type Construction, type FeeFacts, nothingToBuild } from './payments/fee-facts.js';
export type { PricedLine } from './payments/fee-line.js';
export { type FeeRules, feeRulesOn, type Reach } from './rulesets/fee-rules.js';
export { feeLineMessages } from './payments/fee-lines.messages.js';
export { feeMessages, type Sentence } from './payments/fee.messages.js';
export { amountOf, calculateFee, decidedFee } from './payments/fee.js';
export {
  type InstallmentObstacle,
  installmentObstacle,
  planInterest,
} from './payments/installment.js';
export { type Debt, interestKopecks } from './payments/interest.js';
export { invoiceStatus } from './payments/invoice-status.js';
export { type KeyRate, keyRateOn } from './payments/key-rate.js';
export { accruedInterest, type InterestFacts } from './payments/accrued-interest.js';
export { type Allocation, allocateMoney, type Owed } from './payments/allocation.js';
export {
  type FeeMoney,
  type FillablePart,
  type FilledPart,
  fillParts,
  payingOrder,
} from './payments/filled-parts.js';
export { type ArrivedMoney, type MoneyProblem, moneyProblem } from './payments/money-problem.js';
export { offeredWays } from './payments/offered-ways.js';
export { owedKopecks } from './payments/owed.js';
export { isOpenPayment, nextPaymentStatus, type PaymentMove } from './payments/payment-moves.js';
export { paymentOrderOf } from './payments/payment-order.js';
export {
  type PaymentSentence,
  type PaymentStatementCode,
  paymentStatements,
} from './payments/payment-statements.messages.js';
export { paymentMessages } from './payments/payments.messages.js';
export { type Delay, penaltyKopecks } from './payments/penalty.js';
export { paidKw } from './payments/per-kw-fee.js';
export { paymentPlan, type PlanFacts, type PlanPart, splitKopecks } from './payments/plan.js';
export {
  type Rate,
  type RateName,
  type RatePeriod,
  rateUnits,
} from './payments/rates/rate-period.js';
export { ratePeriods, type RatesOfDate, ratesOn } from './payments/rates/rates-on.js';
export { anchorOf, paymentSchedule, type ScheduleFacts } from './payments/schedule.js';
export { isSbpLink, sbpLinkKopecks } from './payments/sbp-link.js';
export { socialCategoryMessages } from './payments/social-categories.messages.js';
export { isFreeOfLines, isIncrease, paidConstruction } from './payments/standard-quantities.js';
export { transferCode, type TransferOrder } from './payments/transfer-code.js';
export { vatOn } from './payments/vat.js';
export { appealMessages } from './appeals/appeals.messages.js';
export { appealActions, type AppealEvent, nextAppealStatus } from './appeals/appeal-moves.js';
export { appealDeadline, appealTerm, forwardedBy } from './appeals/appeal-terms.js';
export {
  checkAppeal,
  checkAppealGuest,
  checkAppealReply,
  maxAppealFiles,
  maxAppealText,
  maxGuestBytes,
  maxUnsentFiles,
} from './appeals/check-appeal.js';

export { announceOn, isAnnouncedLate } from './notifications/announce-on.js';
export {
  fixedBy,
  notificationKinds,
  notificationRules,
  type Reachable,
  retryAt,
} from './notifications/notification-rules.js';
export { isPushed, type PushedKind, type PushPayload, pushPayload } from './notifications/push.js';
export { quietUntil } from './notifications/quiet-hours.js';
export { type Reminder, remindersOf } from './notifications/reminders.js';
