/** Prints a title and lines on a sheet of their own, without the page around the widget. */
export function printLines(root: ShadowRoot, title: string, lines: readonly string[]): void {
  const sheet = document.createElement('iframe');
  sheet.className = 'visually-hidden';
  sheet.title = title;
  root.append(sheet);
  const { contentDocument, contentWindow } = sheet;
  if (!contentDocument || !contentWindow) return;
  contentDocument.title = title;
  const elements = [title, ...lines].map((line, index) => {
    const element = contentDocument.createElement(index === 0 ? 'h1' : 'p');
    element.textContent = line;
    return element;
  });
  contentDocument.body.append(...elements);
  // Not while the browser is still busy with it.
  contentWindow.addEventListener('afterprint', () => setTimeout(() => sheet.remove()));
  contentWindow.print();
}
