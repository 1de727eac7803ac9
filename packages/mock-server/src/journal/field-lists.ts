import { wordsOf } from './words-of.js';

/** Texts of any form in the contract. */
const open = wordsOf(`
  id ids number numbers etag intent type version ruleset mediaType mediaTypes sha256
  timeZone regionCode missing duplicateOf applicationNumber invoiceNumber opens closes
  from until changedIds commissioningMonth temporaryMonths loadKind generatorKva
  transformerKva
`);

const word = ['code', 'state', 'reason', 'reasons', 'purpose', 'subject', 'clause', 'source'];

const secret = wordsOf(`
  password currentPassword newPassword token accessToken refreshToken secret key
  codeVerifier codeChallenge recoveryCodes otpauthUrl url signature unsubscribeToken
  calendarFile endpoint auth
`);

/** Numbers and dates that lead to somebody. */
const personal = ['latitude', 'longitude', 'objectCoordinates', 'birthDate'];

/** Fields that are told apart by hand: a test looks whether the contract still has them. */
export const fieldLists = { open, word, secret, personal };
