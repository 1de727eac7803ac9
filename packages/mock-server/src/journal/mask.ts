import { type FieldClass, classOf } from './field-classes.js';

/** Stands for what is not shown. */
export const hidden = '•••';

export interface Masking {
  /** Personal data as well; secrets stay hidden. */
  readonly personalData: 'hidden' | 'shown';
  /** Places whose value is none that the contract has: it may be anything. */
  readonly wrongPlaces?: ReadonlySet<string>;
  /** What stands for a secret of that name. */
  readonly secretAs?: (name: string) => string;
}

/** A copy of a query or of what a path names, as `mask` does with a body. */
export function maskAll(
  values: Readonly<Record<string, unknown>>,
  masking: Masking,
  place = '',
): Record<string, unknown> {
  return maskFields(values, { masking, place, name: '' });
}

/** A copy of a body in which only that is left which says nothing of anybody. */
export function mask(value: unknown, masking: Masking, place = ''): unknown {
  return maskIn(value, { masking, place, name: '' });
}

interface Spot {
  readonly masking: Masking;
  readonly place: string;
  /** Of the field that the value belongs to. */
  readonly name: string;
}

function maskIn(value: unknown, spot: Spot): unknown {
  if (value instanceof Uint8Array) return `(${value.byteLength} bytes)`;
  if (Array.isArray(value))
    return value.map((part, index) =>
      maskIn(part, { ...spot, place: `${spot.place}/${String(index)}` }),
    );
  if (typeof value === 'object' && value !== null) return maskFields(value, spot);
  return maskOne(value, spot);
}

function maskFields(value: object, { masking, place }: Spot): Record<string, unknown> {
  const entries = Object.entries(value).map(([name, part]) => [
    maskName(name, masking),
    maskIn(part, { masking, place: `${place}/${name}`, name }),
  ]);
  return Object.fromEntries(entries);
}

/** Fields of the contract are plain words, fields of a problem are pointers; anything else is of the sender's making. */
function maskName(name: string, { personalData }: Masking): string {
  const isPlain = /^\/?[A-Za-z][\w/-]{0,60}$/.test(name) && !looksPersonal(name);
  return isPlain || personalData === 'shown' ? name : hidden;
}

function maskOne(value: unknown, { masking, place, name }: Spot): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const kind = classOf(name);
  if (isSecret(kind, value)) return masking.secretAs?.(name) ?? hidden;
  if (masking.personalData === 'shown') return value;
  return !isWrong(place, masking) && mayBeSeen(kind, value, name) ? value : hidden;
}

function isWrong(place: string, { wrongPlaces }: Masking): boolean {
  return wrongPlaces?.has(place) ?? false;
}

function isSecret(kind: FieldClass, value: unknown): boolean {
  return kind === 'secret' || (kind === 'word' && !isWord(value));
}

function mayBeSeen(kind: FieldClass, value: unknown, name: string): boolean {
  if (kind === 'personal') return false;
  if (typeof value === 'number') return Math.abs(value) < 1e9 || name.endsWith('Kopecks');
  return typeof value === 'string' && isPlainText(value);
}

function isWord(value: unknown): boolean {
  return typeof value !== 'string' || /^[a-z][a-z_]*$/.test(value);
}

/** Ids, words, dates, amounts: short, without spaces, and none of what people are known by. */
function isPlainText(text: string): boolean {
  return /^[\w.:/"+-]{0,128}$/.test(text) && !looksPersonal(text);
}

/** Names that somebody has made up: a part of an address in them might be a secret. */
export function isPlainName(text: string): boolean {
  return /^[\w.:-]{0,64}$/.test(text) && !looksPersonal(text);
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const mailOrCyrillic = /@|\p{Script=Cyrillic}/u;
/** A phone, a СНИЛС, an ИНН, an account: nine digits and more in a row, however they are grouped. */
const longNumber = /(?:^|[^\da-z])\+?\d(?:[ ()-]{0,2}\d){8,}(?![\da-z])/i;
/** A date and an instant have as many digits, and are nobody's number. */
const instant = /\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?/g;

/** Whether a text has something of a mail address, a Russian word, or a number that a person is known by. */
export function looksPersonal(text: string): boolean {
  if (uuid.test(text)) return false;
  return mailOrCyrillic.test(text) || longNumber.test(text.replaceAll(instant, ''));
}
