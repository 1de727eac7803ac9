/** What people and robots put into a field, made of a value that is right there. */
export const badValues = {
  nothing: () => '',
  blanks: () => ' \u00A0\t ',
  'no text': () => 7,
  'far too long a text': () => 'я'.repeat(3000),
  'a tag': () => '<script>alert(1)</script>',
  'a tag inside': (good: string) => inside(good, '<b>'),
  emoji: () => '🙂🙂',
  'an emoji inside': (good: string) => inside(good, '🙂'),
  'a control character inside': (good: string) => inside(good, '\u0000'),
  'a turned direction inside': (good: string) => inside(good, '\u202E'),
  'half a character inside': (good: string) => inside(good, '\uD83C'),
  'a letter of the other alphabet inside': (good: string) => inside(good, otherLetter(good)),
} satisfies Record<string, (good: string) => unknown>;

/** What a paste brings along, and no one has to clean away. */
export const pastedValues = {
  'spaces around': (good: string) => ` \t${good}\r\n`,
  'non-breaking spaces': (good: string) => `\u00A0${good.replaceAll(' ', '\u00A0')}\u202F`,
  'a byte order mark': (good: string) => `\uFEFF${good}`,
};

/** What a paste brings along with a number. */
export const pastedNumbers = {
  'dashes of another width': (good: string) => inside(good, '\u2011'),
  'non-breaking spaces inside': (good: string) => inside(good, '\u00A0'),
  'a space of no width inside': (good: string) => inside(good, '\u200B'),
};

export type Pasted = Record<string, (good: string) => string>;

function inside(good: string, sign: string): string {
  return `${good.slice(0, 3)}${sign}${good.slice(3)}`;
}

/** `a` and `а` look the same. */
function otherLetter(good: string): string {
  return /\p{Script=Cyrillic}/u.test(good) ? 'a' : 'а';
}
