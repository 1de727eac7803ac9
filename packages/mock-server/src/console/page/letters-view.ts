import type { Message } from '../../outbox/message.js';
import { control, save } from './control-api.js';
import { button, element, softly } from './element.js';
import { lettersViewMessages } from './letters-view.messages.js';
import { type View, when } from './view.js';

export function lettersView(items: readonly Message[], view: View): Node[] {
  if (items.length === 0) return [softly(view.texts.letters.none)];
  return items.map((message) => letter(message, view));
}

function letter(message: Message, view: View): Node {
  const { texts, language } = view;
  const { channel, to, at, subject, code, parts: sms } = message;
  const size = sms === null ? [] : [texts.letters.parts(sms)];
  const facts = [texts.letters[channel], to, when(at, language), ...size];
  const parts: Node[] = [softly(facts.join(' · '))];
  if (subject !== '') parts.push(element('h2', {}, [subject]));
  if (code !== null) parts.push(element('p', { className: 'code' }, [code]));
  parts.push(element('p', { className: 'text' }, linked(message)));
  if (channel === 'email') parts.push(...mail(message, view));
  return element('article', {}, parts);
}

/** The letter as mail servers hand it on: to look at, and to open in a mail reader. */
function mail({ id }: Message, { language, run }: View): Node[] {
  const { source, html, save: saving } = lettersViewMessages[language];
  const raw = element('pre', { className: 'text' });
  const details = element('details', {}, [element('summary', {}, [source]), raw]);
  details.addEventListener('toggle', () => {
    if (details.open && raw.textContent === '')
      control.getMail({ id }).then((bytes) => raw.append(new TextDecoder().decode(bytes)), String);
  });
  const page = element('a', { href: `outbox/${id}.html`, target: '_blank' }, [html]);
  const file = button(
    saving,
    () => run(async () => save(await control.getMail({ id }), `${id}.eml`)),
    'quiet',
  );
  return [element('p', { className: 'actions' }, [page, ' ', file]), details];
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
