import type { Locale } from '@drsk/domain';

interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** A letter as a page that needs nothing: no style, no picture, nothing from elsewhere. */
export function writeHtml(letter: Letter): string {
  const { subject, text } = letter;
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n').map(linked);
    return `<p>${lines.join('<br>\n')}</p>`;
  });
  return [
    `<!doctype html>\n<html lang="${languageOf(letter)}">`,
    `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body>\n${paragraphs.join('\n')}\n</body>\n</html>\n`,
  ].join('\n');
}

/** Letters come in two, whose subjects are written in different alphabets but for names and numbers. */
export function languageOf({ subject }: Letter): Locale {
  const count = (letters: RegExp): number => subject.match(letters)?.length ?? 0;
  return count(/[a-z]/gi) > count(/[а-яё]/gi) ? 'en' : 'ru';
}

/** Addresses of pages, and telephone numbers that are free. */
const linkable = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)]|\b8-800(?:-\d+){3}\b/g;

function linked(line: string): string {
  let rest = 0;
  let html = '';
  for (const { 0: found, index } of line.matchAll(linkable)) {
    html += escaped(line.slice(rest, index)) + linkTo(found);
    rest = index + found.length;
  }
  return html + escaped(line.slice(rest));
}

function linkTo(found: string): string {
  if (found.startsWith('http')) return `<a href="${escaped(found)}">${escaped(found)}</a>`;
  // Read on one line, and called by a tap.
  return `<a href="tel:${found.replaceAll('-', '')}">${found.replaceAll('-', '\u2011')}</a>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
