/** Runs in the page: how tall the controls are that readers press and type into. */
export function heights(place: Element): number[] {
  const found: number[] = [];
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('input:not([type=radio], [type=checkbox]), select, button'))
        found.push(Math.round(element.getBoundingClientRect().height));
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(place);
  return found;
}
