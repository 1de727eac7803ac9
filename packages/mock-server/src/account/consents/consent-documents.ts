import type { ApplicantKind, ConsentDocument, ConsentKind, GivenConsent } from '@drsk/contract';
import { sha256 } from '../../http/sha256.js';
import { consentTexts } from './consent-texts.messages.js';
import { consentMessages } from './consent.messages.js';
import { type ShownText, shownTextOf, versionOf } from './consent-version.js';

const kinds: readonly ConsentKind[] = [
  'processing',
  'supplier_transfer',
  'open_channels',
  'marketing',
];

/** The texts in force, those that are needed first. */
export function consentDocuments(
  applicantKind: ApplicantKind,
  shown: ShownText,
): Promise<ConsentDocument[]> {
  const { regionCode, locale } = shown;
  return Promise.all(
    kinds.map(async (kind) => {
      const paragraphs = [...consentTexts[locale][kind]({ applicantKind, regionCode })];
      return {
        kind,
        version: versionOf(shown),
        ...consentMessages[locale][kind],
        paragraphs,
        isRequired: kind === 'processing',
        sha256: await hashOf(paragraphs),
      };
    }),
  );
}

/** The hash of the text that somebody agreed to; nothing where it is none in force. */
export async function shownHash(
  { kind, version }: GivenConsent,
  applicantKind: ApplicantKind,
): Promise<string | undefined> {
  const shown = shownTextOf(version);
  return shown && hashOf(consentTexts[shown.locale][kind]({ ...shown, applicantKind }));
}

function hashOf(paragraphs: readonly string[]): Promise<string> {
  return sha256(paragraphs.join('\n'));
}
