/** The link that was pressed, unless it is to open elsewhere or somebody has dealt with it. */
export function plainLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const keys = [event.altKey, event.ctrlKey, event.metaKey, event.shiftKey];
  if (event.defaultPrevented || event.button !== 0 || keys.includes(true)) return undefined;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isHere = link?.href && !link.hasAttribute('download') && /^(?:_self)?$/.test(link.target);
  return isHere ? link : undefined;
}
