import type { ProblemCode } from '@drsk/contract';
import type { Language } from '../page.ts';
import { accessProblems } from './access.ts';
import { requestProblems } from './requests.ts';
import { sessionProblems } from './sessions.ts';
import { signatureProblems } from './signatures.ts';
import { stateProblems } from './states.ts';

/** What a code means, and what is to be done about it. */
export interface Advice {
  readonly meaning: string;
  readonly reader: string;
  readonly developer: string;
}

export type AdviceInLanguages = Readonly<Record<Language, Advice>>;

export interface ProblemGroup {
  readonly title: Readonly<Record<Language, string>>;
  readonly codes: Readonly<Partial<Record<ProblemCode, AdviceInLanguages>>>;
}

/** All codes of the contract: one that has no advice does not compile. */
const advice = {
  ...sessionProblems,
  ...accessProblems,
  ...stateProblems,
  ...signatureProblems,
  ...requestProblems,
} satisfies Record<ProblemCode, AdviceInLanguages>;

export const problemGroups: readonly ProblemGroup[] = [
  { title: { ru: 'Вход и сеанс', en: 'Login and session' }, codes: sessionProblems },
  { title: { ru: 'Права и токены', en: 'Rights and tokens' }, codes: accessProblems },
  { title: { ru: 'Состояние дела', en: 'What stands in the way' }, codes: stateProblems },
  { title: { ru: 'Подписи', en: 'Signatures' }, codes: signatureProblems },
  { title: { ru: 'Запросы и сервис', en: 'Requests and the service' }, codes: requestProblems },
];

export function adviceOf(code: ProblemCode): AdviceInLanguages {
  return advice[code];
}
