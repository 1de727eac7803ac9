import { askingHandlers } from './asking/asking-handlers.js';
import { readingHandlers } from './reading/reading-handlers.js';
import { signatureHandlers, type SigningParts } from './signatures/signature-handlers.js';

/** What is done with posted documents; applications and codes are others' business. */
export function documentHandlers(parts: SigningParts) {
  return {
    ...readingHandlers(parts.applications),
    ...askingHandlers(parts.applications),
    ...signatureHandlers(parts),
  };
}
