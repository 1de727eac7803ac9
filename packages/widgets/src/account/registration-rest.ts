import type { ApplicantKind, RegistrationReceipt } from '@drsk/sdk';
import type { DrskElement } from '../shared/drsk-element.js';
import { ConsentDocuments } from './consent-documents.js';
import { RegistrationLetter } from './registration-letter.js';
import { renderReview } from './registration-review.js';
import type { RegistrationDraft } from './registration-draft.js';

export interface RestOptions {
  draft: RegistrationDraft;
  kind: () => ApplicantKind;
  /** A new letter is on its way. */
  resent: (receipt: RegistrationReceipt) => unknown;
  /** The reader wants to correct what was typed. */
  corrected: () => unknown;
}

/** What only the later steps need, a part of its own: the page of the first ones does not wait for it. */
export interface RegistrationRest {
  readonly documents: ConsentDocuments;
  readonly letter: RegistrationLetter;
  readonly renderReview: typeof renderReview;
}

export function registrationRest(host: DrskElement, options: RestOptions): RegistrationRest {
  return {
    documents: new ConsentDocuments(host, options.kind),
    letter: new RegistrationLetter(host, options),
    renderReview,
  };
}
