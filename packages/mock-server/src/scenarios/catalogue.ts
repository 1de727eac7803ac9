import type { Scenario } from './story.js';
import { applicantScenarios } from './catalogue/applicants.js';
import { companyScenarios } from './catalogue/companies.js';
import { householdScenarios } from './catalogue/households.js';
import { wholeScenarios } from './catalogue/whole.js';

/** Every named starting state. */
export const scenarios = {
  ...wholeScenarios,
  ...householdScenarios,
  ...companyScenarios,
  ...applicantScenarios,
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames: readonly ScenarioName[] = Object.keys(scenarios).filter(isScenarioName);

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}
