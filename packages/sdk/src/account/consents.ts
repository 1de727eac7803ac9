import type { Consent, ConsentPage, GivenConsent } from '@drsk/contract';
import type { Http } from '../http/http.js';
import { keyed, type KeyedOptions, type RequestOptions } from '../http/request-options.js';

/** What the person agreed to (152-ФЗ, art. 9). */
export class Consents {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** All that were ever given, the latest first. */
  list(options: RequestOptions = {}): Promise<ConsentPage> {
    return this.#http.get('/me/consents', options);
  }

  give(consent: GivenConsent, options: KeyedOptions = {}): Promise<Consent> {
    return this.#http.post('/me/consents', { body: consent, ...keyed(options) });
  }

  /** The record stays as evidence; what follows is in `withdrawalConsequence` of the document. */
  withdraw(consentId: string, options: KeyedOptions = {}): Promise<Consent> {
    return this.#http.post('/me/consents/{consentId}/withdrawal', {
      params: { consentId },
      ...keyed(options),
    });
  }
}
