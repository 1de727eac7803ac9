import type { Finding, Patient } from '../finding.js';
import { knownValues } from '../../shared/known-values.js';
import { nearest } from '../../shared/loader/nearest.js';
import { knownOf } from '../../shared/loader/odd-settings.js';

/** Any element of a page may have them. */
const everybodys =
  /^(?:aria-.*|class|data-.*|dir|exportparts|hidden|id|inert|lang|nonce|on.*|part|role|slot|style|tabindex|title|translate)$/;

/** What an attribute takes, where that is a choice. */
const values: Readonly<Record<string, readonly string[]>> = {
  ...knownValues,
  'heading-level': ['1', '2', '3', '4', '5', '6'],
};

/** The widgets' tags: whether there are such, what they are given, and whether they came to life. */
export function checkTags({ document, tags }: Patient): Finding[] {
  const places = [...document.querySelectorAll('[data-drsk-widget]')].flatMap((place) =>
    checkPlace(place, tags),
  );
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('drsk-'),
  );
  if (elements.length === 0 && places.length === 0)
    places.push({ code: 'no_widgets', weight: 'error' });
  return [...places, ...elements.flatMap((element) => checkElement(element, tags))];
}

function checkPlace(place: Element, tags: readonly string[]): Finding[] {
  const name = place.getAttribute('data-drsk-widget') ?? '';
  if (tags.includes(`drsk-${name}`)) return [];
  const names = tags.map((tag) => tag.replace('drsk-', ''));
  return [unknown('unknown_widget', { element: place, about: name, names })];
}

function checkElement(element: Element, tags: readonly string[]): Finding[] {
  const { localName } = element;
  // Dialogs that widgets open are elements too.
  if (customElements.get(localName) && !tags.includes(localName)) return [];
  if (!tags.includes(localName))
    return [unknown('unknown_tag', { element, about: localName, names: tags })];
  if (!customElements.get(localName))
    return [{ code: 'not_loaded', weight: 'error', about: localName, element }];
  const known = knownOf(localName);
  return [...element.attributes].flatMap(({ name, value }) =>
    everybodys.test(name) ? [] : checkAttribute(element, { name, value, known }),
  );
}

function checkAttribute(
  element: Element,
  { name, value, known }: { name: string; value: string; known: readonly string[] },
): Finding[] {
  const about = `${element.localName} ${name}`;
  if (!known.includes(name)) {
    const instead = nearest(name, known);
    const weight = 'warning';
    return [{ code: 'unknown_attribute', weight, about, element, ...(instead && { instead }) }];
  }
  const choice = values[name];
  if (!choice || choice.includes(value)) return [];
  const told = `${about}="${value}"`;
  return [
    { code: 'unknown_value', weight: 'warning', about: told, element, instead: choice.join(', ') },
  ];
}

function unknown(
  code: 'unknown_tag' | 'unknown_widget',
  { element, about, names }: { element: Element; about: string; names: readonly string[] },
): Finding {
  const instead = nearest(about, names);
  return { code, weight: 'error', about, element, ...(instead !== undefined && { instead }) };
}
