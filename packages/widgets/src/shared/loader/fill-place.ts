/** For editors that strip unknown tags: the element goes into the place, with its content and the attributes that it knows. */
export async function fillPlace(
  place: Element,
  tag: string,
  names: readonly string[],
): Promise<void> {
  // While the page is being parsed, the place's own content may still be on its way.
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  // Where a page was kept as it was drawn, the element is there already.
  if (place.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const name of names) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}
