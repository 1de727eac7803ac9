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

/** Letters come in two, and are written in different alphabets. */
export function languageOf({ subject, text }: Letter): Locale {
  return /[а-яё]/i.test(subject + text) ? 'ru' : 'en';
}

const address = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)]/g;

function linked(line: string): string {
  let rest = 0;
  let html = '';
  for (const { 0: link, index } of line.matchAll(address)) {
    html += `${escaped(line.slice(rest, index))}<a href="${escaped(link)}">${escaped(link)}</a>`;
    rest = index + link.length;
  }
  return html + escaped(line.slice(rest));
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
