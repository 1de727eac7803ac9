const sbpLink =
  /^https:\/\/qr\.nspk\.ru\/A[DS][0-9A-Z]{30}\?type=0[12]&(?:[a-z]+=[\w-]*&)*crc=[0-9A-F]{4}$/;

/**
 * Whether a link is one of the system of fast payments: whoever draws it as a QR code draws no link of anybody else.
 * The link itself comes from the bank only.
 */
export function isSbpLink(link: string): boolean {
  return sbpLink.test(link);
}

/** The sum that the link asks for, in kopecks; undefined where it names none. */
export function sbpLinkKopecks(link: string): number | undefined {
  const [, sum] = /[?&]sum=(\d{1,12})(?:&|$)/.exec(link) ?? [];
  return isSbpLink(link) && sum !== undefined ? Number(sum) : undefined;
}
