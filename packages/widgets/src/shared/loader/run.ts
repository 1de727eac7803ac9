import { tellLoadError } from './load-error-event.js';

/** Runs a file that has been checked; what it throws the page is told. */
export function run(tag: string, address: string): Promise<boolean> {
  return import(address).then(
    () => true,
    (error: unknown) => {
      tellLoadError({ tag, reason: 'script', error });
      return false;
    },
  );
}
