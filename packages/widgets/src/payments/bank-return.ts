/** Where the page of the bank leads back to: here, without what it said the last time. */
export function returnUrl(): string {
  const url = new URL(location.href);
  url.searchParams.delete('payment');
  return url.href;
}

/** With which payment the bank has sent the reader back; it proves nothing. */
export function returnedPayment(): string | null {
  return new URLSearchParams(location.search).get('payment');
}
