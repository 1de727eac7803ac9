import type { Package } from 'custom-elements-manifest';
import { type PublishedElement, publishedElements } from './manifest/published-element.ts';

/** They are nothing without content of the page, which no short-code and no component has. */
const wrappers = ['drsk-config', 'drsk-signed'];

/** The widgets and what each takes, as the PHP of the integrations reads it. */
export function phpWidgets(manifest: Package): string {
  const widgets = publishedElements(manifest).filter(({ tagName }) => !wrappers.includes(tagName));
  return `<?php

// Generated from custom-elements.json by tools/check-surface.ts --write.
return [
${widgets.map(row).join('')}];
`;
}

function row({ tagName, attributes = [] }: PublishedElement): string {
  const lines = attributes.map(
    ({ name, type }) => `        '${name}' => '${kindOf(name, type?.text ?? '')}',\n`,
  );
  return `    '${tagName.replace('drsk-', '')}' => [\n${lines.join('')}    ],\n`;
}

/** What a value is checked for: an address, a number, a mark that is there or not, one of some words, or nothing. */
function kindOf(name: string, type: string): string {
  if (/-url$|^api-base$|^base$|^push-worker$/.test(name)) return 'url';
  const words = [...type.matchAll(/'([\w-]+)'/g)].map(([, word]) => word);
  if (words.length > 0) return words.join('|');
  if (name === 'heading-level' || name === 'idle-minutes') return 'number';
  return type === 'boolean' ? 'flag' : 'text';
}
