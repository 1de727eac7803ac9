import { type ViewName, viewNames } from './views.js';

export interface Route {
  readonly name: ViewName;
  /** What of it is looked at; empty where nothing is. */
  readonly id: string;
}

/** Where an address leads: `#/outbox/msg-00000001`, also without the first stroke. */
export function routeOf(hash: string): Route {
  const [place = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  const name = viewNames.find((candidate) => candidate === place) ?? 'overview';
  return { name, id: name === place ? decoded(id) : '' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
