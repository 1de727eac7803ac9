import { formatPassport, normalizeText, parseDate } from '@drsk/domain';
import type { Owner } from '../../applications/requests/after-filing.js';
import { formatDate } from '../../documents/format.js';

/** Who a request for a change of owner names (п. 60). */
export function newOwnerOf(answers: Readonly<Record<string, string>>): Owner {
  const name = normalizeText(answers['ownerName'] ?? '');
  const isTrader = answers['ownerKind'] === 'sole_proprietor';
  return {
    name: isTrader && !name.startsWith('ИП ') ? `ИП ${name}` : name,
    identifiers: identifiersOf(answers),
    address: normalizeText(answers['ownerAddress'] ?? ''),
  };
}

function identifiersOf(answers: Readonly<Record<string, string>>): string {
  const { ownerKind, ownerOgrn, ownerOgrnip } = answers;
  if (ownerKind === 'legal_entity') return `ОГРН ${ownerOgrn}`;
  if (ownerKind === 'sole_proprietor') return `ОГРНИП ${ownerOgrnip}`;
  const series = formatPassport(answers['ownerPassportSeries'] ?? '');
  const issuedOn = formatDate(parseDate(answers['ownerPassportIssuedOn'] ?? '') ?? '');
  return `Паспорт ${series} № ${answers['ownerPassportNumber']}, выдан ${issuedOn}`;
}
