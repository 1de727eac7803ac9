/** The account shows other elements, each with files and words of its own: what is in them is no part of it. */
export function isShownElement(id: string, importer = ''): boolean {
  return /[\\/]account[\\/]cabinet[\\/]/.test(importer) && /generated[\\/]elements/.test(id);
}
