// The passwords that are guessed first, from the dictionary of a maintained library: those that are long enough to be refused for it alone.
import { writeFileSync } from 'node:fs';
import { dictionary } from '@zxcvbn-ts/language-common';

const leastLength = 10;
/** The dictionary begins with the most common; further down they are hardly anybody's. */
const most = 600;

const passwords = dictionary['passwords-common'].filter(
  (password) => Array.from(password).length >= leastLength && !/[\s'\\]/.test(password),
);

writeFileSync(
  new URL('../src/generated/frequent-passwords.ts', import.meta.url),
  `// Generated from @zxcvbn-ts/language-common by \`npm run generate\`.

/** The most common passwords of ten characters and more, in small letters, separated by spaces. */
export const commonPasswords =
  '${passwords.slice(0, most).join(' ')}';
`,
);
