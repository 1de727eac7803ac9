/** How wide a text is. */
export type Measure = (text: string) => number;

// A line ends neither with a preposition or an abbreviation ("в", "№", "ул.", "пункт") nor before a unit ("кВт").
const clinging =
  /(?<=^|[\s(«])(\p{L}{1,2}|(?:\p{Ll}|ст|ул|пер|кв)\.|[Пп]ункт\p{Ll}{0,2}|№) (?=\S)|(?<=\d) (?=(?:кВт?|кВА|к?м|[АВ₽%])(?!\p{L}))/gu;

/** Breaks a text into lines at spaces and line feeds; a word longer than a line is cut. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((part) => wrapPart(part, width, measure));
}

function wrapPart(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(clinging, '$1\u00a0').split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function cut(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
