import { esiaPeople as personas, loginOf, nameOf } from '../account/esia/esia-people.js';

/** Somebody whom the sandbox's ЕСИА knows, as a page without an address for it shows them. */
export interface PageEsiaPerson {
  readonly id: string;
  readonly name: string;
  /** СНИЛС or ИНН. */
  readonly login: string;
}

export const esiaPeople: readonly PageEsiaPerson[] = personas.map(({ id, person }) => ({
  id,
  name: nameOf(person),
  login: loginOf(person),
}));
