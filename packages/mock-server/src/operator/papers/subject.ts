import type { ApplicationAnswers } from '@drsk/contract';
import {
  categoryFacts,
  formatCoordinates,
  formatSnils,
  localDate,
  parsePower,
  rowNumbers,
  shownFields,
} from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { afterOf } from '../../applications/requests/after-filing.js';
import { formSubjectOf } from '../../applications/form-subject.js';
import type { Moment } from '../../clock/moment.js';
import type {
  Connection,
  ConnectionPoint,
  DocumentKind,
  Issued,
  Party,
  Reference,
} from '../../documents/document-data.js';
import { regionsIn } from '../../offices/regions.js';
import { samples } from './samples.js';

/** What every document about an application says: who issues it to whom, under which number. */
export function subjectOf(application: FiledApplication, moment: Moment, suffix?: string) {
  const { number } = application.filing;
  return {
    ...issued(application, moment),
    number: suffix === undefined ? number : `${number}-${suffix}`,
    application: applicationReference(application),
    applicant: partyOf(application),
  };
}

export function issued({ filing }: FiledApplication, { now }: Moment): Omit<Issued, 'number'> {
  const { signatory, contactPhone } = samples;
  const branch = branchName(regionOf(filing.region)?.branch.name ?? '');
  return { issuedOn: localDate(now, filing.region), issuer: { branch, contactPhone, signatory } };
}

export function supplierOf({ filing }: FiledApplication): string {
  return regionOf(filing.region)?.supplier.name ?? '';
}

export function partyOf({ answers, applicantKind, filing }: FiledApplication): Party {
  const { owner } = afterOf(filing);
  if (owner) return owner;
  const address = answers.registeredAddress ?? '';
  const person = join([answers.lastName, answers.firstName, answers.middleName], ' ');
  const numbers = (texts: readonly string[]): string => join(texts, ', ');
  const inn = `ИНН ${answers.inn}`;
  if (applicantKind === 'individual')
    return { name: person, identifiers: `СНИЛС ${formatSnils(answers.snils ?? '')}`, address };
  if (applicantKind === 'sole_proprietor')
    return {
      name: `ИП ${person}`,
      identifiers: numbers([inn, `ОГРНИП ${answers.ogrnip}`]),
      address,
    };
  const name = answers.fullName ?? '';
  return { name, identifiers: numbers([inn, `ОГРН ${answers.ogrn}`]), address };
}

/** Of an application that says too little to be anything else. */
const usual = {
  newKw: 0,
  previousKw: 0,
  generationKw: undefined,
  reliabilityCategory: 'III',
  voltageKv: 0.4,
} as const;

export function connectionOf({ answers, applicantKind }: FiledApplication): Connection {
  const facts = { ...usual, ...categoryFacts(answers, applicantKind) };
  return {
    deviceName: answers.objectName ?? '',
    objectAddress: objectAddress(answers),
    powerKw: facts.newKw,
    previousPowerKw: facts.previousKw,
    generationKw: facts.generationKw ?? 0,
    reliabilityCategory: facts.reliabilityCategory,
    voltageKv: facts.voltageKv,
  };
}

export function pointsOf(application: FiledApplication): ConnectionPoint[] {
  const { generationKw, powerKw, voltageKv } = connectionOf(application);
  const { feedingCentre, feeder, substation, lowVoltageFeeder, pole } = samples;
  const distance = application.filing.offer?.works.distanceM ?? 0;
  const source = `${feedingCentre}, ф. 10 кВ ${feeder}, ${substation}, ф. 0,4 кВ ${lowVoltageFeeder}`;
  const description = `Опора ${pole}, на расстоянии ${distance} м от границы участка`;
  const listed = listedPoints(application);
  return listed.length > 0
    ? listed.map((point) => ({ source, ...point, description: point.description || description }))
    : [{ source, description, voltageKv, powerKw: powerKw || generationKw }];
}

/** The rows of the application, where there is more than one point. */
function listedPoints(application: FiledApplication): Omit<ConnectionPoint, 'source'>[] {
  const { answers } = application;
  const asked = shownFields(formSubjectOf(application)).map(({ name }) => name);
  return rowNumbers
    .filter((number) => asked.includes(`point${number}PowerKw`))
    .map((number) => ({
      description: answers[`point${number}Place`]?.trim() ?? '',
      voltageKv: Number(answers[`point${number}VoltageKv`]),
      powerKw: parsePower(answers[`point${number}PowerKw`] ?? '') ?? 0,
    }));
}

export function applicationReference({ filing }: FiledApplication): Reference {
  return { number: filing.number, issuedOn: localDate(filing.filedAt, filing.region) };
}

/** The suffix of a number; the first document of its kind has it alone. */
export function numbered(suffix: string, { filing }: FiledApplication, kind: DocumentKind): string {
  const count = filing.documents.filter((document) => document.kind === kind).length;
  return count === 0 ? suffix : `${suffix}${count + 1}`;
}

/** A document that was posted before. */
export function postedReference({ filing }: FiledApplication, kind: DocumentKind): Reference {
  const document = filing.documents.findLast((candidate) => candidate.kind === kind);
  const number = document?.number ?? filing.number;
  return { number, issuedOn: localDate(document?.postedAt ?? filing.filedAt, filing.region) };
}

function objectAddress({
  objectAddress: address = '',
  cadastralNumber,
  hasNoAddress = false,
  objectCoordinates = '',
}: ApplicationAnswers): string {
  const details = [
    cadastralNumber && `кадастровый номер ${cadastralNumber}`,
    hasNoAddress && `координаты ${formatCoordinates(objectCoordinates)}`,
  ].filter(Boolean);
  return details.length > 0 ? `${address} (${details.join('; ')})` : address;
}

function regionOf(code: string) {
  return regionsIn('ru').find((region) => region.code === code);
}

/** The documents put «филиал» before it themselves. */
function branchName(name: string): string {
  return /«([^«»]+)»$/.exec(name)?.[1] ?? name;
}

function join(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}
