import { button, element } from './element.js';
import type { View } from './view.js';

/** A text with a button that copies it. */
export function copied(text: string, { texts }: View): Node {
  const code = element('code', {}, [text]);
  const copy = button(texts.people.copy, () => void take(), 'quiet copy');
  const take = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      copy.textContent = texts.people.copied;
    } catch {
      // Browsers keep the clipboard from pages that came over plain HTTP: then the keyboard copies what is selected.
      getSelection()?.selectAllChildren(code);
    }
  };
  return element('span', {}, [code, ' ', copy]);
}
