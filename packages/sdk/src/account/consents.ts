import type { Consent, ConsentPage, GivenConsent } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';

/** What the person agreed to (152-ФЗ, art. 9). */
export interface Consents {
  /** All that were ever given, the latest first. */
  list(options?: RequestOptions): Promise<ConsentPage>;

  give(consent: GivenConsent, options?: KeyedOptions): Promise<Consent>;

  /** The record stays as evidence; what follows is in `withdrawalConsequence` of the document. */
  withdraw(consentId: string, options?: KeyedOptions): Promise<Consent>;
}

export function consentsOf(http: Http): Consents {
  return {
    list: http.get('/me/consents'),
    give: http.postOnce('/me/consents'),
    withdraw: http.actOnce('/me/consents/{consentId}/withdrawal'),
  };
}
