/** The code that an app shows for a secret in base32 (RFC 6238: SHA-1, six digits, 30 seconds). */
export async function totpOf(secret: string, at: Date | string): Promise<string> {
  const bits = Array.from(secret, (sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const raw = new Uint8Array(bytes.map((byte) => Number.parseInt(byte, 2)));
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-1' }, false, [
    'sign',
  ]);
  const step = new DataView(new ArrayBuffer(8));
  step.setBigUint64(0, BigInt(Math.floor(new Date(at).getTime() / 30_000)));
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, step));
  const number = mac.getUint32(mac.getUint8(19) & 15) & 0x7f_ff_ff_ff;
  return String(number % 1_000_000).padStart(6, '0');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
