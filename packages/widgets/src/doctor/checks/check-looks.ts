import type { Finding, Patient } from '../finding.js';
import { colourOf, contrastOf } from '../../shared/colour.js';

/** Which colours are read on which (WCAG 2.2, 1.4.3). */
const pairs = [
  ['text', 'surface'],
  ['muted', 'surface'],
  ['link', 'surface'],
  ['danger', 'surface'],
  ['on-primary', 'primary'],
] as const;

const legible = 4.5;
/** Of the text of a page that has not chosen another. */
const own = '16px';
/** Narrower than any phone: words of a form would break. */
const leastWidth = 256;
/** No wider than a name. */
const aButton = 'drsk-user';

/** Whether the widgets can be seen and read where they stand. */
export function checkLooks({ document, tags }: Patient): Finding[] {
  const elements = [...document.querySelectorAll<HTMLElement>(tags.join(','))];
  // One that has nothing to say, as a user's name before there is a user, takes no room rightly.
  const drawn = elements.filter(({ shadowRoot }) =>
    shadowRoot?.querySelector('.container > :not(.visually-hidden)'),
  );
  return [
    ...checkPage(document),
    ...drawn.flatMap(checkPlace),
    ...drawn.slice(0, 1).flatMap(checkColours),
  ];
}

function checkPage(document: Document): Finding[] {
  const found: Finding[] = [];
  if (document.documentElement.lang === '')
    found.push({ code: 'no_language', weight: 'warning', line: '<html lang="ru">' });
  if (!document.querySelector('meta[name=viewport]')) {
    const line = '<meta name="viewport" content="width=device-width, initial-scale=1" />';
    found.push({ code: 'no_viewport', weight: 'warning', line });
  }
  const size = document.defaultView?.getComputedStyle(document.documentElement).fontSize ?? own;
  if (size !== own) found.push({ code: 'root_size', weight: 'note', about: size });
  return found;
}

function checkPlace(element: HTMLElement): Finding[] {
  const { width, height } = element.getBoundingClientRect();
  const about = element.localName;
  if (getComputedStyle(element).display === 'contents') return [];
  if (width === 0 || height === 0) return [{ code: 'not_seen', weight: 'warning', about, element }];
  return width < leastWidth && about !== aButton
    ? [{ code: 'too_narrow', weight: 'warning', about, instead: `${Math.round(width)}`, element }]
    : [];
}

function checkColours(element: HTMLElement): Finding[] {
  const container = element.shadowRoot?.querySelector('.container');
  if (!container) return [];
  const probe = element.ownerDocument.createElement('span');
  container.append(probe);
  const shown = (name: string): string => {
    probe.style.color = `var(--_color-${name})`;
    return getComputedStyle(probe).color;
  };
  const found = pairs.flatMap(([upper, lower]) => {
    const ratio = contrastOf(colourOf(shown(upper)), colourOf(shown(lower)));
    const about = `--drsk-color-${upper} / --drsk-color-${lower}`;
    return ratio < legible ? [low(about, ratio, element)] : [];
  });
  probe.remove();
  return found;
}

function low(about: string, ratio: number, element: Element): Finding {
  return { code: 'low_contrast', weight: 'warning', about, instead: ratio.toFixed(2), element };
}
