import type { DetailName } from '@drsk/domain';
import type { Account, AccountChange } from '@drsk/sdk';
import type { FormValues } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import { messages } from './data.messages.js';
import { groupNames, namesOf, shownDetail } from './detail-fields.js';

/** What was typed anew. */
export function changedDetails(
  names: readonly DetailName[],
  typed: FormValues,
  before: FormValues,
): AccountChange {
  const changed = names.filter((name) => typed[name] !== before[name]);
  return Object.fromEntries(changed.map((name) => [name, String(typed[name])]));
}

/** What is another one in the newer account, a sentence each. */
export function differences(older: Account, newer: Account, language: Language): string[] {
  const { fields, none, conflict } = messages[language];
  const details = groupNames
    .flatMap((group) => namesOf(group, newer.applicantKind))
    .filter((name) => older[name] !== newer[name])
    .map((name) =>
      conflict.changed(
        fields[name].label,
        shownDetail(name, older[name] ?? '', language),
        shownDetail(name, newer[name] ?? '', language),
      ),
    );
  const contacts = (['email', 'phone', 'snils', 'inn', 'ogrn', 'ogrnip'] as const)
    .filter((name) => older[name] !== newer[name])
    .map((name) => conflict.changed(fields[name].label, older[name] ?? none, newer[name] ?? none));
  return [...details, ...contacts];
}
