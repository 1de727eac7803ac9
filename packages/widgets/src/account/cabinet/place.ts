/** A place in the account: `/applications/app-1?step=object`. */
export interface Place {
  /** As addresses name it; the first view, where they name none. */
  readonly view: string;
  /** Of the application in view. */
  readonly id: string;
  /** What belongs to the view: `step=object`. */
  readonly values: string;
}

export const home: Place = { view: 'applications', id: '', values: '' };

/** Of `/documents?id=app-1`, also as widgets write it: `/documents#id=app-1`. */
export function placeOf(address: string): Place {
  const [, path = '', values = ''] = /^([^?#]*)[?#]?(.*)$/.exec(address) ?? [];
  const parts = path.split('/').filter(Boolean).map(decoded);
  const [view = home.view, id = ''] = parts;
  // Letters say `application`.
  const isApplication = /^applications?$/.test(view);
  // One part more than views have: no view, whatever it begins with.
  if (parts.length > (isApplication ? 2 : 1))
    return { view: path.replace(/^\/+/, ''), id: '', values };
  return isApplication ? applicationOf(id, values) : { view, id, values };
}

export function pathOf({ view, id }: Place): string {
  return `/${view}${id && `/${encodeURIComponent(id)}`}`;
}

/** Links of widgets and letters name an application as `#id=…`. */
function applicationOf(id: string, values: string): Place {
  const rest = new URLSearchParams(values);
  const named = rest.get('id');
  if (id !== '' || named === null) return { view: home.view, id, values };
  rest.delete('id');
  return { view: home.view, id: named, values: rest.toString() };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a broken percent sign
  }
}

export function isSameView(one: Place, other: Place): boolean {
  return one.view === other.view && one.id === other.id;
}
