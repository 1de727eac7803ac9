import { editionOn } from '../rulesets/limits.js';
import { categoryFacts } from './category-facts.js';
import { categoryOf } from './category.js';
import type { Asked, FormSubject } from './form-field.js';

/** What the Rules make of an application: much is decided before the power is known. */
export function askedOf(subject: FormSubject): Asked {
  const { answers, applicantKind, filedOn } = subject;
  const edition = editionOn(filedOn);
  const facts =
    categoryFacts(answers, applicantKind) ??
    categoryFacts({ ...answers, powerKw: '1', previousPowerKw: '0' }, applicantKind);
  if (!facts) throw new RangeError('One kilowatt is no power');
  return { ...subject, category: categoryOf(facts, edition), limits: edition.limits };
}
