import type { HandlersOf } from '../http/operation.js';
import { json } from '../http/reply.js';
import { consentDocuments } from './consents.js';

export const consentHandlers: HandlersOf<'listConsentDocuments'> = {
  async listConsentDocuments({ locale }) {
    return json(200, { items: await consentDocuments(locale), next: null });
  },
};
