import { doctor } from './doctor/doctor.js';
import { exitCodeOf, UsageError } from './exit-codes.js';
import { init } from './init/init.js';
import { createLog } from './log/create-log.js';
import type { LogKind } from './log/log.js';
import { suggestion } from './suggestion.js';
import { serve } from './serve.js';

/** What the program is given by whoever starts it. */
export interface Call {
  readonly parameters: string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Each ends with its exit code; without a name it is `serve`. */
const commands: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  serve,
  init,
  doctor,
  help: ({ environment }) => serve({ parameters: ['--help'], environment }),
};

/** What `npx @drsk/mock-server` does. */
export async function main(
  parameters: string[],
  environment: Call['environment'],
): Promise<number> {
  try {
    const [first = ''] = parameters;
    const isNamed = first !== '' && !first.startsWith('-');
    const name = isNamed ? first : 'serve';
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(unknownCommand(name));
    return await command({ parameters: isNamed ? parameters.slice(1) : parameters, environment });
  } catch (error) {
    const exitCode = exitCodeOf(error);
    createLog(logKindIn(parameters)).write({ event: 'failed', exitCode, error });
    return exitCode;
  }
}

function unknownCommand(name: string): string {
  const names = Object.keys(commands);
  return `There is no command ${name}${suggestion(name, names)}; there are ${names.join(', ')}`;
}

/** Also where the parameters cannot be understood. */
function logKindIn(parameters: readonly string[]): LogKind {
  const given = parameters.indexOf('--log');
  const isJson =
    parameters.includes('--log=json') || (given >= 0 && parameters[given + 1] === 'json');
  return isJson ? 'json' : 'text';
}
