import { UnknownYearError } from '@drsk/domain';
import { later } from './instant.js';
import { type Job, Jobs } from './jobs.js';
import type { JobDefinition, Moment } from './moment.js';
import type { MomentsOptions } from './moments-options.js';
import type { Stretch } from './stretch.js';

interface DueJobsOptions extends Pick<MomentsOptions, 'jobs' | 'report'> {
  /** Keeps moments together. */
  readonly stretch: <T>(work: (stretch: Stretch) => Promise<T>) => Promise<T>;
}

/** What jobs that are due have come to. */
interface Volley {
  /** Those that have happened. */
  readonly fired: readonly Job[];
  /** Whether nothing was due any more. */
  readonly isOver: boolean;
}

/** How many are kept together at most: whoever asks for something meanwhile waits for no more. */
const volleySize = 64;

/** Lets happen what is due, one thing after another and each at its own instant. */
export class DueJobs {
  readonly #options: DueJobsOptions;

  constructor(options: DueJobsOptions) {
    this.#options = options;
  }

  /** The first of those that are due at an instant, until one of them sends somebody. */
  async fire(upTo: string, most = volleySize): Promise<Volley> {
    let fired: Job[] = [];
    let failed: Job | undefined;
    try {
      await this.#options.stretch(async (stretch) => {
        fired = [];
        while (fired.length < most && stretch.errands.length === 0) {
          const job = await new Jobs(stretch.transaction).due(upTo);
          if (!job) return;
          failed = job;
          await stretch.moment((moment) => this.#happen(job, moment), { at: job.at });
          failed = undefined;
          fired.push(job);
        }
      });
      return { fired, isOver: fired.length === 0 };
    } catch (error) {
      if (!failed) throw error;
      // What was to be kept together with it has not happened either: it does so without it.
      if (fired.length > 0) return this.fire(upTo, fired.length);
      return { fired: (await this.#takeAway(failed, error)) ? [failed] : [], isOver: false };
    }
  }

  definitionOf({ kind }: Job): JobDefinition {
    const definition = this.#options.jobs[kind];
    if (!definition) throw new Error(`Nothing is defined for jobs of kind ${kind}`);
    return definition;
  }

  async #happen(job: Job, moment: Moment): Promise<void> {
    await moment.jobs.cancel(job.id);
    await this.definitionOf(job).run(moment, job.subject);
  }

  /** Where it has failed: it would fail for ever where it is. False where it is to happen later. */
  async #takeAway(job: Job, error: unknown): Promise<boolean> {
    // What needs a calendar that nobody has published yet is tried again the day after.
    const next = error instanceof UnknownYearError && { ...job, at: later(job.at, { days: 1 }) };
    if (!next) this.#options.report(error);
    await this.#options.stretch((stretch) =>
      stretch.moment(({ jobs }) => (next ? jobs.schedule(next) : jobs.cancel(job.id))),
    );
    return !next;
  }
}
