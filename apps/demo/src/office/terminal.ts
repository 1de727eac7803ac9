/** Puts one view after another into the page of a terminal: whoever leaves the page is signed out. */
const places: Readonly<Record<string, string>> = { login: 'out', registration: 'out' };

/** `/office/terminal/application#id=…` is no page of its own, but a view of this one. */
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const view = link && /^(?:\/en)?\/office\/terminal\/(\w+)$/.exec(link.pathname)?.[1];
  if (!view) return;
  event.preventDefault();
  show(view, new URLSearchParams(link.hash.slice(1)).get('id'));
});

document.addEventListener('drsk-signed-in', () => show('list'));

document.querySelector('[data-begin]')?.addEventListener('click', () => {
  window.location.replace(window.location.pathname);
});

show('login');

function show(view: string, applicationId: string | null = null): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-view=${view}]`);
  const place = document.querySelector(`div[data-view=${places[view] ?? 'in'}]`);
  const element = template?.content.firstElementChild?.cloneNode(true);
  if (!place || !(element instanceof HTMLElement)) return;
  window.history.replaceState(undefined, '', window.location.pathname);
  if (applicationId) element.setAttribute('application-id', applicationId);
  place.replaceChildren(element);
}
