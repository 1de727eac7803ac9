/** How far a `loading="lazy"` may be from view; a `visible` one must be in it. */
const margins = new Map([
  ['lazy', '50%'],
  ['visible', '0%'],
]);

/** Resolves at once, unless the place says that it is to be loaded when the reader comes near. */
export function whenWanted(place: Element): Promise<void> | undefined {
  const loading = place.getAttribute('loading') ?? place.getAttribute('data-loading') ?? '';
  const rootMargin = margins.get(loading);
  if (!rootMargin) return undefined;
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin },
    );
    observer.observe(place);
  });
}
