/** «с. Чигири, ул. Новая»: what is shortened stays on one line with the name after it. */
export function addressText(address: string): string {
  return address.replaceAll(/(?<=(?:^|[\s,])\p{L}{1,4}\.) /gu, '\u00A0');
}
