/** What neither GSM 03.38 nor its extension has. */
const foreign =
  /[^@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\f^{}\\[~\]|€]/;
/** Two septets each. */
const extension = /[\f^{}\\[~\]|€]/g;

/** How much fits into one message alone, and into each of several. */
const room = { gsm: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } };

/** How many messages a text takes, which is what the operator charges for; one letter of Russian makes all of it UCS-2. */
export function smsParts(text: string): number {
  const isGsm = !foreign.test(text);
  const { alone, joined } = isGsm ? room.gsm : room.ucs2;
  const length = text.length + (isGsm ? (text.match(extension)?.length ?? 0) : 0);
  return length <= alone ? 1 : Math.ceil(length / joined);
}
