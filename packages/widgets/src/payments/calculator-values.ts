import { parsePower } from '@drsk/domain';
import type { ApplicationAnswers, EstimateRequest } from '@drsk/sdk';
import type { FieldErrors, FormValues } from '../shared/form-values.js';
import type { Language } from '../shared/language.js';
import { toRegionCode } from '../shared/region-codes.js';
import { messages } from './tariff-calculator.messages.js';

/** Who is connected, as people say it: the status, and of an individual what for. */
const subjects = {
  household: { applicantKind: 'individual', purpose: 'household' },
  own_business: { applicantKind: 'individual', purpose: 'business' },
  sole_proprietor: { applicantKind: 'sole_proprietor' },
  legal_entity: { applicantKind: 'legal_entity' },
} as const satisfies Record<string, Pick<EstimateRequest, 'applicantKind' | 'purpose'>>;

const exclusions = ['short_right', 'flat', 'repeated'] as const;

/** What the calculator begins with: a house, as most who ask. */
export const initialValues: FormValues = {
  regionCode: '',
  subject: 'household',
  reason: 'new',
  powerKw: '',
  previousPowerKw: '',
  phases: '3',
  settlement: 'town',
  distanceM: '',
  isSocial: false,
  socialCategory: '',
  reliabilityCategory: 'III',
  short_right: false,
  flat: false,
  repeated: false,
  wantsInstallment: false,
};

/** What to estimate; nothing as long as region or power is missing, or something cannot be read. */
export function factsOf(values: FormValues): EstimateRequest | undefined {
  const regionCode = toRegionCode(String(values['regionCode']));
  const powerKw = parsePower(String(values['powerKw']));
  if (!regionCode || !powerKw || Object.keys(checkValues(values, 'ru')).length > 0)
    return undefined;
  return {
    ...subjects[subjectOf(values)],
    regionCode,
    powerKw,
    settlement: values['settlement'] === 'rural' ? 'rural' : 'town',
    phases: values['phases'] === '1' ? '1' : '3',
    isTemporary: values['reason'] === 'temporary',
    exclusions: exclusions.filter((name) => values[name]),
    ...distance(values),
    ...increase(values),
    ...(isHousehold(values) ? social(values) : business(values)),
  };
}

/** The same for the application form. */
export function answersOf(values: FormValues): ApplicationAnswers {
  const facts = factsOf(values);
  if (!facts) return {};
  const { regionCode, purpose, phases, isTemporary, wantsInstallment } = facts;
  const increased = facts.previousPowerKw !== undefined;
  return {
    regionCode,
    powerKw: String(values['powerKw']),
    connectionReason: increased ? 'power_increase' : 'new_construction',
    ...(increased && { previousPowerKw: String(values['previousPowerKw']) }),
    ...(purpose && { purpose }),
    ...(phases && { phases }),
    ...(isTemporary && { isTemporary }),
    ...(wantsInstallment && { wantsInstallment }),
  };
}

/** What cannot be read, by field. */
export function checkValues(values: FormValues, language: Language): FieldErrors {
  const text = messages[language].errors;
  const errors: Record<string, string> = {};
  if (isUnreadable(values['powerKw'], isPower)) errors['powerKw'] = text.power;
  if (isIncrease(values) && isUnreadable(values['previousPowerKw'], isPower))
    errors['previousPowerKw'] = text.power;
  if (isUnreadable(values['distanceM'], isDistance)) errors['distanceM'] = text.distance;
  return errors;
}

export function isHousehold(values: FormValues): boolean {
  return subjectOf(values) === 'household';
}

export function isCompany(values: FormValues): boolean {
  return subjects[subjectOf(values)].applicantKind !== 'individual';
}

export function isIncrease(values: FormValues): boolean {
  return values['reason'] === 'increase';
}

function subjectOf(values: FormValues): keyof typeof subjects {
  const { subject } = values;
  return subject === 'own_business' || subject === 'sole_proprietor' || subject === 'legal_entity'
    ? subject
    : 'household';
}

function distance(values: FormValues): Pick<EstimateRequest, 'distanceM'> {
  const distanceM = digitsOf(values['distanceM']);
  return distanceM === '' ? {} : { distanceM: Number(distanceM) };
}

function increase(values: FormValues): Pick<EstimateRequest, 'previousPowerKw'> {
  const previousPowerKw = parsePower(String(values['previousPowerKw']));
  return isIncrease(values) && previousPowerKw ? { previousPowerKw } : {};
}

function social(values: FormValues): Pick<EstimateRequest, 'socialCategory'> {
  // Which of them it is makes no difference to the fee, and is nobody's business here.
  return values['isSocial'] ? { socialCategory: 'large_family' } : {};
}

function business(
  values: FormValues,
): Pick<EstimateRequest, 'wantsInstallment' | 'reliabilityCategory'> {
  const { reliabilityCategory } = values;
  const isKnown = reliabilityCategory === 'I' || reliabilityCategory === 'II';
  return {
    ...(isKnown && { reliabilityCategory }),
    ...(isCompany(values) && values['wantsInstallment'] && { wantsInstallment: true }),
  };
}

function isUnreadable(
  value: FormValues[string] | undefined,
  isRight: (text: string) => boolean,
): boolean {
  const text = String(value ?? '').trim();
  return text !== '' && !isRight(text);
}

function isPower(text: string): boolean {
  const kw = parsePower(text);
  return kw !== undefined && kw > 0 && kw <= 50_000;
}

function isDistance(text: string): boolean {
  return /^\d{1,5}$/.test(digitsOf(text));
}

/** «1 200 м» is 1200. */
function digitsOf(value: FormValues[string] | undefined): string {
  return String(value ?? '').replaceAll(/[\s\u00A0]|(м|m)\.?$/gi, '');
}
