import { type Picture, pictureOf, rulesetById } from '@drsk/domain';
import type { FiledApplication } from './application.js';
import { invoiceParts } from './invoice.js';
import { afterFactsOf } from './requests/after-facts.js';

/** What the Rules make of an application: its stages, and what comes next. */
export function pictureOfApplication(application: FiledApplication): Picture {
  const { filing } = application;
  return pictureOf({
    history: filing.timeline,
    ruleset: rulesetById(filing.ruleset),
    calendar: { region: filing.region },
    category: filing.category,
    isPublicBuyer: filing.isPublicBuyer,
    works: filing.offer?.works,
    parts: invoiceParts(application),
    after: afterFactsOf(application),
  });
}
