import type { HandlersOf } from '../../http/operation.js';
import { json, problem, refuseFields } from '../../http/reply.js';
import { accountMessages } from '../account.messages.js';
import { accountRowOf } from '../account-row.js';
import { consentDocuments } from './consent-documents.js';
import { consentsOf, giveConsent, toConsent, withdrawConsent } from './consent-log.js';
import { areInForce } from './consent-version.js';

export const consentHandlers: HandlersOf<
  'listConsentDocuments' | 'listConsents' | 'giveConsent' | 'withdrawConsent'
> = {
  async listConsentDocuments({ query: { applicantKind, regionCode }, locale }) {
    const items = await consentDocuments(applicantKind, { regionCode, locale });
    return json(200, { items, next: null });
  },

  async listConsents({ caller, locale }, moment) {
    const logged = await consentsOf(await accountRowOf(caller.account.id, moment), moment);
    return json(200, { items: logged.map((line) => toConsent(line, locale)), next: null });
  },

  async giveConsent({ caller, body, client, locale }, moment) {
    if (!areInForce([body])) {
      const text = accountMessages[locale].consent_outdated;
      refuseFields({ version: { code: 'consent_outdated', text } });
    }
    const account = await accountRowOf(caller.account.id, moment);
    return json(201, toConsent(await giveConsent(account, body, { client, moment }), locale));
  },

  async withdrawConsent({ caller, path, client, locale }, moment) {
    const account = await accountRowOf(caller.account.id, moment);
    const withdrawn = await withdrawConsent(account, path.consentId, { client, moment });
    return withdrawn ? json(200, toConsent(withdrawn, locale)) : problem(404, 'not_found');
  },
};
