/** Names one intent to the server, so that a repeated request does the thing once. */
export function idempotencyKey(): string {
  // `randomUUID` exists on HTTPS only.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
