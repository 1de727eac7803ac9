import { messages as rules } from '@drsk/domain';
import type { DrskElement } from './drsk-element.js';
import { messages } from './named-errors.messages.js';

/** For a summary of errors: names the field where its error does not, since several may have the same sentence. */
export function namedBy(
  host: DrskElement,
  labelOf: (name: string) => string | undefined,
): (name: string, error: string) => string {
  return (name, error) => sentence(host, error, labelOf(name));
}

function sentence({ language }: DrskElement, error: string, label: string | undefined): string {
  if (label === undefined) return error;
  if (error === rules[language].required) return messages[language].fillIn(label);
  const isNamed = error.toLowerCase().includes(label.toLowerCase());
  return isNamed ? error : messages[language].mend(label, withSmallInitial(error));
}

/** An abbreviation keeps its own. */
function withSmallInitial(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}
