import {
  type ApplicationFacts,
  type Lapse,
  lapseOf,
  openAnswers,
  localDate,
  parseCount,
  parseDate,
  type Picture,
  pictureOf,
  rulesetById,
} from '@drsk/domain';
import type { OpenAnswer } from '@drsk/contract';
import type { FiledApplication } from './application.js';
import { invoiceParts } from './invoice.js';
import { afterFactsOf } from './requests/after-facts.js';

/** What the Rules make of an application: its stages, and what comes next. */
export function pictureOfApplication(application: FiledApplication): Picture {
  const known = pictures.get(application);
  if (known) return known;
  const picture = pictureOf(factsOf(application));
  // One that is still being made may become another; a stored one stays as it is.
  if (Object.isFrozen(application)) pictures.set(application, picture);
  return picture;
}

/** It comes of the application alone, and a list asks for it again and again. */
const pictures = new WeakMap<FiledApplication, Picture>();

/** What ends it if nothing happens; null where nothing does. */
export function lapseOfApplication(application: FiledApplication): Lapse | null {
  return lapseOf(factsOf(application), pictureOfApplication(application));
}

/** What its applicant may sign or object to on a day of the region. */
export function answersOfApplication(application: FiledApplication, today: string): OpenAnswer[] {
  return openAnswers(factsOf(application), pictureOfApplication(application), today);
}

function factsOf(application: FiledApplication): ApplicationFacts {
  const { answers, filing } = application;
  return {
    history: filing.timeline,
    ruleset: rulesetById(filing.ruleset),
    calendar: { region: filing.region },
    category: { ...filing.category, isMobile: answers.temporaryKind === 'mobile' },
    isPublicBuyer: filing.isPublicBuyer,
    temporary: temporaryOf(application),
    works: filing.offer?.works,
    parts: invoiceParts(application),
    appointment: appointmentOf(application),
    after: afterFactsOf(application),
  };
}

function appointmentOf({ filing }: FiledApplication): ApplicationFacts['appointment'] {
  const { appointment, region } = filing;
  return appointment && { state: appointment.state, on: localDate(appointment.startsAt, region) };
}

/** Mobile objects say for how long, construction sites until when. */
function temporaryOf({ answers }: FiledApplication): ApplicationFacts['temporary'] {
  return answers.temporaryKind === 'mobile'
    ? { months: parseCount(answers.temporaryMonths ?? '') }
    : { until: parseDate(answers.temporaryUntil ?? '') };
}
