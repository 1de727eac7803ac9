/** Where this package is: as far from here in the sources as in what is built of them. */
export const packageFolder: URL = new URL('../../', import.meta.url);
