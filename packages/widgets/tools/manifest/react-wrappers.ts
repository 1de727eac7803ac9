import type { Package } from 'custom-elements-manifest';
import { type PublishedElement, publishedElements } from './published-element.ts';

/** Files of the React entry, by path below `dist`: a component for each element, made by @lit/react. */
export function reactWrappers(manifest: Package): Map<string, string> {
  const elements = publishedElements(manifest);
  const all = elements
    .map((element) => `export { ${element.name} } from './react/${fileOf(element)}.js';\n`)
    .join('');
  const files = new Map([
    ['react.js', `'use client';\n${all}`], // for servers of React: all behind it is for browsers
    ['react.d.ts', all],
  ]);
  for (const element of elements) {
    files.set(`react/${fileOf(element)}.js`, component(element));
    files.set(`react/${fileOf(element)}.d.ts`, declaration(element));
  }
  return files;
}

function component(element: PublishedElement): string {
  const { name, tagName, events = [] } = element;
  const listeners = events.map((event) => `    ${handlerOf(event.name)}: '${event.name}',\n`);
  return `import { createComponent } from '@lit/react';
import * as React from 'react';
import { ${name} as Element } from '../generated/elements/${fileOf(element)}.js';

export const ${name} = /* @__PURE__ */ createComponent({
  react: React,
  tagName: '${tagName}',
  displayName: '${name}',
  elementClass: Element,
  events: {
${listeners.join('')}  },
});
`;
}

function declaration(element: PublishedElement): string {
  const { name, description = '', events = [] } = element;
  const types = [...new Set(events.map(({ type }) => type.text))];
  const imported =
    types.length > 0 ? `import type { ${types.join(', ')} } from '../index.js';\n` : '';
  const listeners = events.map(
    (event) =>
      `    /** ${event.description} */\n    ${handlerOf(event.name)}: EventName<${event.type.text}>;\n`,
  );
  return `import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${name} as Element } from '../generated/elements/${fileOf(element)}.js';
${imported}
/** ${description.replaceAll(/\s+/g, ' ')} */
export declare const ${name}: ReactWebComponent<
  Element,
  {
${listeners.join('')}  }
>;
`;
}

function fileOf({ tagName }: PublishedElement): string {
  return tagName.replace('drsk-', '');
}

/** `drsk-signed-in` → `onSignedIn` */
function handlerOf(event: string): string {
  const words = event.replace('drsk-', '').split('-');
  return `on${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
