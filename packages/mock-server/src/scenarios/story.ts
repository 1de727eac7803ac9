import type { Label } from '../clock/moment.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import type { Visitor } from './visitor.js';

/** Where a story takes place. */
export interface World {
  readonly sandbox: Pick<Sandbox, 'clock' | 'operator'>;
  /** Who owns what the story is about. */
  readonly visitor: () => Promise<Visitor>;
  /** What the story is about, once it has begun. */
  readonly subject: Subject;
}

export interface Subject {
  /** Of the application. */
  id: string;
}

/** What somebody does, so many days before the scenario begins. */
export interface Step {
  readonly daysAgo: number;
  readonly take: (world: World) => Promise<unknown>;
}

/** A life that was lived up to the instant at which the scenario begins. */
export interface Story {
  /** Who logs in. */
  readonly login: string;
  readonly steps: readonly Step[];
}

/** A named starting state: people did this, and now it is your turn. */
export interface Scenario {
  readonly title: Label;
  readonly description: Label;
  readonly stories: readonly Story[];
  /** How many applications the account with many of them has. */
  readonly manyApplications?: number;
  /** Whether that account has none, also after its first login. */
  readonly isWithoutMany?: boolean;
}

export function at(daysAgo: number, ...takes: readonly Step['take'][]): Step[] {
  return takes.map((take) => ({ daysAgo, take }));
}

export function story(login: string, ...steps: readonly Step[][]): Story {
  return { login, steps: steps.flat() };
}
