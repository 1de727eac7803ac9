import type { SamplePerson } from '../src/account/personas/sample-people.js';
import type { Sandbox } from '../src/sandbox/sandbox.js';

/** The sample person with a login. */
export function personOf({ people }: Sandbox, login: string): SamplePerson {
  const person = people.find((somebody) => somebody.login === login);
  if (!person) throw new Error(`There is nobody with the login ${login}`);
  return person;
}
