// The site in one of several sandboxes: `/s/name/…` is the page of `…` that talks to the sandbox of that name, and so do
// those that it leads to.

/** `/s/status-tracker/household-works` is one widget in one state, in a sandbox that lives in the page. */
const exhibit =
  /^\/s\/(?:account|appeals|application-form|applications|documents|login|notifications|offices|payments|profile|recovery|registration|status-tracker|tariff-calculator|user)\/(?!account$)[a-z][a-z-]*$/;

/** What an address names: the folder of a sandbox, empty where it names none, and the path in it. */
export function placeOf(path) {
  if (exhibit.test(path)) return { folder: '', path: '/gallery/exhibit' };
  const [, folder = '', rest] = /^(\/s\/[A-Za-z0-9][\w-]{0,63})(\/.*)?$/.exec(path) ?? [];
  return { folder, path: folder === '' ? path : (rest ?? '/') };
}

/** A page with the address of the API; its own links stay in its folder. */
export function fillPage(page, { api, folder }) {
  const filled = page.replaceAll('__DRSK_API__', api + folder);
  if (folder === '') return filled;
  // Tags alone: an example in the text is what readers are to copy.
  return filled.replaceAll(/<[a-z][^>]*>/gi, (tag) =>
    tag.replaceAll(/(\s[\w-]+=")\/(?!\/)/g, `$1${folder}/`),
  );
}
