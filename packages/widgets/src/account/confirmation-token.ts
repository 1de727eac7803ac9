import { pageAddress, valuesOfAddress } from '../shared/page-address.js';

/** The token of a letter's link, taken out of the address at once: neither history nor a referrer keeps it. */
export function takeConfirmationToken(): string | undefined {
  const values = valuesOfAddress();
  const token = values.get('token');
  if (token === null) return undefined;
  values.delete('token');
  pageAddress().go(values.toString(), false);
  return token;
}
