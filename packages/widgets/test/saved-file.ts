/** What the widget hands over to the browser to be saved next; the test's own browser saves nothing. */
export function savedFile(): Promise<HTMLAnchorElement> {
  const { prototype } = HTMLAnchorElement;
  return new Promise((resolve) => {
    prototype.click = function (): void {
      Reflect.deleteProperty(prototype, 'click');
      resolve(this);
    };
  });
}
