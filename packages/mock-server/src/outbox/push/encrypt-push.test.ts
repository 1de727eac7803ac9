import { base64url } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../storage/storage.js';
import { encryptPush, isPublicKey } from './encrypt-push.js';

const bytes = (text: string): Bytes => Uint8Array.from(base64url.decode(text));

/** RFC 8291, Appendix A. */
const published = {
  text: 'When I grow up, I want to be a watermelon',
  receiver: {
    publicKey: bytes(
      'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    ),
    auth: bytes('BTBZMqHH6r4Tts7J_aSIgg'),
  },
  sender: {
    secretKey: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'),
    salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'),
    length: 0,
  },
  body: [
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml',
    'mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT',
    'pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  ].join(''),
};

describe('a message for a browser', () => {
  it('is encrypted as RFC 8291 shows', async () => {
    const { body, receiver, sender, text } = published;
    expect(base64url.encode(await encryptPush(text, receiver, sender))).toBe(body);
  });

  it('is of one length, whatever it says', async () => {
    const { receiver, sender } = published;
    const lengths = ['', 'Подходит срок', 'x'.repeat(500)].map(async (text) => {
      const body = await encryptPush(text, receiver, { ...sender, length: 500 });
      return body.length;
    });
    expect(new Set(await Promise.all(lengths))).toEqual(new Set([16 + 4 + 1 + 65 + 500 + 1 + 16]));
  });
});

describe('the key of a browser', () => {
  it.each([
    [published.receiver.publicKey, true, 'a point of the curve'],
    [Uint8Array.from([4, ...new Uint8Array(64).fill(7)]), false, 'no point of it'],
    [published.receiver.publicKey.slice(0, 64), false, 'a byte short'],
  ])('%o is one: %s (%s)', (key, is, _reason) => {
    expect(isPublicKey(key)).toBe(is);
  });
});
