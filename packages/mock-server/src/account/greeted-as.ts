import type { Account } from '@drsk/contract';

/** How a letter addresses its reader: a person by first name and patronymic, an organization by its name. */
export function greetedAs({ firstName, middleName, displayName }: Account): string {
  return firstName ? [firstName, middleName].filter(Boolean).join(' ') : displayName;
}
