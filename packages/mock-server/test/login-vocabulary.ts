import type { ApplicantKind } from '@drsk/contract';

/** How a login is written: what people, scripts and attackers make of it. */
const logins: readonly ((login: string) => unknown)[] = [
  (login) => login,
  (login) => login.replaceAll(/\D/g, ''),
  (login) => ` ${login}\t`,
  (login) => login.replaceAll(/\D/g, ' '),
  (login) => login.replaceAll(/\D/g, '\u00a0'),
  (login) => login.replaceAll('-', '\u2011'),
  (login) => login.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (login) => login.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (login) => login.replaceAll('0', 'О'),
  (login) => login.replaceAll('0', 'O'),
  (login) => login.slice(0, -1),
  (login) => `${login}0`,
  (login) => Array.from(login).toReversed().join(''),
  (login) => `${login}\u0000`,
  (login) => `\u202e${login}`,
  (login) => `${login}' OR '1'='1`,
  (login) => `${login}; DROP TABLE accounts --`,
  (login) => `<script>${login}</script>`,
  (login) => login.repeat(100),
  () => '',
  () => '   ',
  () => '000-000-000 00',
  () => '0000000000',
  () => '9'.repeat(12),
  () => '-1',
  () => '1e11',
  () => '../../etc/passwd',
  () => '${7*7}',
  () => '%00%0a',
  () => 'admin',
  () => 'Мария',
  () => '👩‍🔧',
  () => 'x'.repeat(40),
  () => 'x'.repeat(41),
  () => 'x'.repeat(100_000),
  () => null,
  () => 42,
  () => true,
  (login) => [login],
  (login) => ({ $ne: login }),
  () => undefined,
];

/** None of them is right; `right` is the one of the account that is there. */
const passwords: readonly ((right: string) => unknown)[] = [
  () => 'wrong',
  (right) => right.toUpperCase(),
  (right) => right.slice(0, -1),
  (right) => `${right}0`,
  (right) => `${right} `,
  (right) => `\u200b${right}`,
  (right) => right.replace('a', 'а'),
  () => '1',
  () => '123456',
  () => 'Пароль №1',
  () => 'пароль'.normalize('NFD'),
  () => '🔑'.repeat(20),
  () => `' OR 1=1 --`,
  () => '<script>alert(1)</script>',
  () => '\u0000',
  () => '\ud800',
  () => '402913',
  () => 'K7M2-QX4D-9RTB',
  () => ' ',
  () => 'x'.repeat(200),
  () => 'x'.repeat(201),
  () => '',
  () => null,
  () => 0,
  (right) => [right],
  (right) => ({ $gt: right }),
  () => undefined,
];

const kinds: readonly (() => unknown)[] = [
  () => 'individual',
  () => 'sole_proprietor',
  () => 'legal_entity',
  () => 'admin',
  () => '',
  () => null,
  () => undefined,
];

/** Two logins of the same kind, one of which somebody has. */
interface LoginPair {
  readonly kind: ApplicantKind;
  readonly existing: string;
  readonly unknown: string;
}

const loginPairs: readonly LoginPair[] = [
  { kind: 'individual', existing: '200-300-400 48', unknown: '401-402-403 90' },
  { kind: 'sole_proprietor', existing: '250000000103', unknown: '280199999935' },
  { kind: 'legal_entity', existing: '2700000017', unknown: '2801999998' },
];

/**
 * The n-th pair of wrong requests, which differ in nothing but whether the login is there. Most are of the right kind
 * and of a form that is taken, or nearly all of them would end at their fields.
 */
export function wrongLogins(n: number, right: string): { existing: unknown; unknown: unknown } {
  const pair = pick(loginPairs, n);
  const isPlain = n % 2 === 0;
  const write = isPlain ? pick(logins, (n / 2) % 6) : pick(logins, Math.floor(n / 2));
  const applicantKind = n % 5 === 0 ? pick(kinds, Math.floor(n / 5))() : pair.kind;
  const password = pick(passwords, Math.floor(n / 3))(right);
  const body = (login: string) => ({ applicantKind, login: write(login), password });
  return { existing: body(pair.existing), unknown: body(pair.unknown) };
}

function pick<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}
