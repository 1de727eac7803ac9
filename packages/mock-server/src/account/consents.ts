import type { ConsentDocument, ConsentKind, GivenConsents } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { Client } from '../http/operation.js';
import { sha256 } from '../http/sha256.js';
import { consentMessages } from './consent.messages.js';
import { consentTexts, consentVersion } from './consent-texts.js';
import { consentTable } from './tables.js';

const kinds: readonly ConsentKind[] = [
  'processing',
  'supplier_transfer',
  'open_channels',
  'marketing',
];

/** The texts in force, those that are needed first. */
export function consentDocuments(locale: Locale): Promise<ConsentDocument[]> {
  return Promise.all(
    kinds.map(async (kind) => ({
      kind,
      version: consentVersion,
      ...consentMessages[locale][kind],
      paragraphs: [...consentTexts[kind]],
      isRequired: kind === 'processing',
      sha256: await hashOf(kind),
    })),
  );
}

/** Whether everything agreed to is a text in force: nobody agrees to what was not shown. */
export function areInForce(consents: GivenConsents): boolean {
  return consents.every(({ version }) => version === consentVersion);
}

export async function logConsents(
  { registrationId, consents, client }: ConsentsOfRegistration,
  { transaction, random, now }: Moment,
): Promise<void> {
  for (const { kind, version } of consents)
    await transaction.put(consentTable, {
      id: random.id('consent'),
      registrationId,
      kind,
      version,
      sha256: await hashOf(kind),
      at: now,
      channel: 'site',
      ...client,
    });
}

interface ConsentsOfRegistration {
  readonly registrationId: string;
  readonly consents: GivenConsents;
  readonly client: Client;
}

function hashOf(kind: ConsentKind): Promise<string> {
  return sha256(consentTexts[kind].join('\n'));
}
