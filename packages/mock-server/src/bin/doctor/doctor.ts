import { doctorFoundSomething } from '../exit-codes.js';
import type { Call } from '../main.js';
import { requireMailServer } from '../options.js';
import { oneOf, parseParameters, serverParameters, wholeNumber } from '../parameters.js';
import type { Examined, Finding } from './check.js';
import { checks } from './checks.js';

const usage = `drsk-mock-server doctor: what would hinder a sandbox here, and what to do about it

  npx @drsk/mock-server doctor                          Node and the port
  npx @drsk/mock-server doctor --port 4020 --data qa.db another port, and a file to keep everything in
  npx @drsk/mock-server doctor --database postgres://drsk@localhost/sandbox
  npx @drsk/mock-server doctor --smtp smtp://localhost:1025
  npx @drsk/mock-server doctor --browser                a browser for tests
  npx @drsk/mock-server doctor --log json               a line of JSON for each check

It changes nothing. Exit codes: 0 nothing hinders, 6 something does, 2 a parameter is wrong.
`;

const { port, host, data, database, smtp, log, help } = serverParameters;
const own = { port, host, data, database, smtp, log, help } as const;

/** Looks into all that was asked for, also after something was found. */
export async function doctor({ parameters, environment }: Call): Promise<number> {
  const browser = { type: 'boolean', default: false } as const;
  const given = parseParameters(parameters, { ...own, browser });
  if (given.help) {
    console.log(usage);
    return 0;
  }
  const examined: Examined = {
    host: given.host,
    port: wholeNumber('port', given.port, 65_535),
    data: given.data,
    database: given.database,
    smtp: requireMailServer(given.smtp ?? environment['DRSK_SMTP']),
    isBrowserWanted: given.browser,
    environment,
  };
  const say = words[oneOf('log', given.log, ['text', 'json'])];
  let isWell = true;
  for (const { name, look } of checks) {
    const finding = await look(examined);
    if (finding) console.log(say(name, finding));
    isWell &&= finding?.isGood ?? true;
  }
  return isWell ? 0 : doctorFoundSomething;
}

const words = {
  text: (name: string, { isGood, detail, remedy }: Finding) =>
    `${isGood ? '✓' : '✗'} ${name}: ${detail}${remedy === undefined ? '' : `\n    → ${remedy}`}`,
  json: (name: string, finding: Finding) =>
    JSON.stringify({ event: 'check', check: name, ...finding }),
};
