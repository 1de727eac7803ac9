import type { Pages } from './pages.ts';
import type { Programs } from './programs.ts';

/** What consumers are tried with. */
export interface Surroundings {
  programs: Programs;
  /** An empty project with our packages installed from their tarballs. */
  project: string;
  /** Address of an account service that nobody else uses. */
  service: (name: string) => string;
  pages: Pages;
}

/** Somebody who has our packages from npm. */
export interface Consumer {
  what: string;
  /** Nothing, where it does not exist for this platform. */
  version(surroundings: Surroundings): string | undefined | Promise<string | undefined>;
  /** @throws where it does not work there */
  run(surroundings: Surroundings): Promise<unknown>;
}
