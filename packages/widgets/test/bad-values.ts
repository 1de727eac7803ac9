type Values = Readonly<Record<string, (good: string) => string>>;

/** What people and robots type into a field, made of a value that is right there. */
export const badValues = {
  nothing: () => '',
  blanks: () => ' \u00A0 ',
  'a tag': () => '<script>alert(1)</script>',
  emoji: () => '🙂🙂🙂🙂🙂',
  'a control character inside': (good) => inside(good, '\u0000'),
  'a turned direction inside': (good) => inside(good, '\u202E'),
  'a letter of the other alphabet inside': (good) => inside(good, otherLetter(good)),
} satisfies Values;

/** What a paste brings along, and nobody has to clean away. */
export const pastedValues = {
  'spaces around': (good) => `\u00A0 ${good}\t`,
  'non-breaking spaces': (good) => good.replaceAll(' ', '\u00A0'),
  'a byte order mark': (good) => `\uFEFF${good}`,
} satisfies Values;

function inside(good: string, sign: string): string {
  return `${good.slice(0, 3)}${sign}${good.slice(3)}`;
}

/** `a` and `а` look the same. */
function otherLetter(good: string): string {
  return /\p{Script=Cyrillic}/u.test(good) ? 'a' : 'а';
}
