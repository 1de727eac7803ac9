/** A PDF of so many bytes, each of which depends on where it stands. */
export function largePdf(size: number, name = 'проект.pdf'): File {
  const content = Uint8Array.from({ length: size }, (_, index) => (index * 31) >> 5);
  content.set(new TextEncoder().encode('%PDF-1.7\n'));
  return new File([content], name, { type: 'application/pdf' });
}

export async function sha256Of(file: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
