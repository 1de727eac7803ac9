import { DrskError } from '../../drsk-error.js';

/** Some answers were given here and elsewhere, each in its own way: `contested` of the draft has to be settled first. */
export class ContestedDraftError extends DrskError {
  override readonly name = 'ContestedDraftError';
}
