/**
 * Calls back when the element has left the page for good. Sites move widgets about (page builders, the
 * switch for the visually impaired wraps the whole body): an element back within the task was only moved.
 */
export function whenGone(element: Element, clean: () => void): void {
  setTimeout(() => {
    if (!element.isConnected) clean();
  });
}
