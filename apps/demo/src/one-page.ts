/** Puts one view after another into a page that is a whole account: whoever leaves it is signed out. */
const places: Readonly<Record<string, string>> = { login: 'out', registration: 'out' };

/** `?view=application#id=…` is no page of its own, but a view of this one. */
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isHere = link?.pathname === window.location.pathname;
  const view = isHere && new URLSearchParams(link.search).get('view');
  if (!view) return;
  event.preventDefault();
  goTo(view, link.hash);
});

document.addEventListener('drsk-signed-in', () => goTo('list'));

document.querySelector('[data-begin]')?.addEventListener('click', () => {
  window.location.replace(window.location.pathname);
});

show('login');

/** Takes along whoever uses a keyboard: what had the focus may be gone. */
function goTo(view: string, hash = ''): void {
  show(view, hash);
  document.querySelector<HTMLElement>('#main')?.focus();
}

function show(view: string, hash = ''): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-view=${view}]`);
  const place = document.querySelector(`div[data-view=${places[view] ?? 'in'}]`);
  const element = template?.content.firstElementChild?.cloneNode(true);
  if (!place || !(element instanceof HTMLElement)) return;
  const said = new URLSearchParams(hash.slice(1));
  const id = said.get('id');
  // An application is named by the element: its id stays out of the address.
  said.delete('id');
  window.history.replaceState(
    undefined,
    '',
    window.location.pathname + (said.size ? `#${said}` : ''),
  );
  if (id) element.setAttribute('application-id', id);
  place.replaceChildren(element);
}
