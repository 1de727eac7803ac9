import type { Message } from '../../outbox/message.js';
import { element, softly } from './element.js';
import { type View, when } from './view.js';

export function lettersView(items: readonly Message[], view: View): Node[] {
  if (items.length === 0) return [softly(view.texts.letters.none)];
  return items.map((message) => letter(message, view));
}

function letter(message: Message, { texts, language }: View): Node {
  const { channel, to, at, subject, code, parts: sms } = message;
  const size = sms === null ? [] : [texts.letters.parts(sms)];
  const facts = [texts.letters[channel], to, when(at, language), ...size];
  const parts: Node[] = [softly(facts.join(' · '))];
  if (subject !== '') parts.push(element('h2', {}, [subject]));
  if (code !== null) parts.push(element('p', { className: 'code' }, [code]));
  parts.push(element('p', { className: 'text' }, linked(message)));
  return element('article', {}, parts);
}

/** The text with its links to click on. */
function linked({ text, links }: Message): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let rest = text;
  for (const link of links) {
    const start = rest.indexOf(link);
    parts.push(rest.slice(0, start), element('a', { href: link }, [link]));
    rest = rest.slice(start + link.length);
  }
  return [...parts, rest];
}
