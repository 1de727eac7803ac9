import type { Basis, FeeStatement } from '@drsk/contract';
import { feeMessages, formatBasis, type Locale, type Sentence } from '@drsk/domain';

/** Which sentence, what it says of numbers, and the clause behind it. */
export interface StatementSource {
  code: string;
  sentence: Sentence;
  basis: Basis;
  values?: Readonly<Record<string, string>>;
}

export function statementOf(
  { code, sentence, basis, values = {} }: StatementSource,
  locale: Locale,
): FeeStatement {
  return { code, text: say(sentence, values), basis, clause: clauseOf(basis, locale) };
}

export function say(sentence: Sentence, values: Readonly<Record<string, string>> = {}): string {
  return typeof sentence === 'string' ? sentence : sentence(values);
}

/** The guidelines of the ФАС are spoken of in calculations only. */
function clauseOf(basis: Basis, locale: Locale): string {
  const [act, clause = ''] = basis.split('/');
  return act === '490' ? feeMessages[locale].acts['490']({ clause }) : formatBasis(basis, locale);
}

/** «0,25» or `0.25`, with narrow thousands. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
}
