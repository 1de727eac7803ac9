import type { Attribute, Package } from 'custom-elements-manifest';
import { type PublishedElement, publishedElements } from './published-element.ts';

/** Declarations that the typings of every framework are made of: what each element takes, and what it fires. */
export function elementTypes(manifest: Package): string {
  const elements = publishedElements(manifest);
  const events = elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
  const names = [...elements.map(({ name }) => name), ...new Set(events)];
  return `import type { ${names.join(', ')} } from './index.js';

/** Attributes and properties, by tag. */
export interface ElementProps {
${elements.map(({ name, tagName }) => `  '${tagName}': ${name}Props;`).join('\n')}
}

/** Events, by tag. */
export interface ElementEvents {
${elements.map(({ name, tagName }) => `  '${tagName}': ${name}Events;`).join('\n')}
}
${elements.map(propsOf).join('')}${elements.map(eventsOf).join('')}`;
}

function propsOf({ name, attributes = [], members = [] }: PublishedElement): string {
  const properties = members.filter((member) => member.kind === 'field' && !member.readonly);
  const taken = new Set(properties.map((property) => property.name));
  const lines = [
    ...properties.map((property) =>
      line(property, `'${property.name}'?: ${name}['${property.name}'] | undefined`),
    ),
    ...attributes
      .filter((attribute) => !taken.has(attribute.name))
      .map((attribute) => line(attribute, `'${attribute.name}'?: ${typeOf(name, attribute)}`)),
  ];
  return `\nexport interface ${name}Props {\n${lines.join('')}}\n`;
}

/** An attribute says as text what its property is. */
function typeOf(className: string, { fieldName, type }: Attribute): string {
  if (!fieldName) return 'string | undefined';
  const text = /\bnumber\b/.test(type?.text ?? '') ? 'string | ' : '';
  return `${text}${className}['${fieldName}'] | undefined`;
}

function eventsOf({ name, events = [] }: PublishedElement): string {
  const lines = events.map((event) => line(event, `'${event.name}': ${event.type.text}`));
  return `\nexport interface ${name}Events {\n${lines.join('')}}\n`;
}

function line({ description = '' }: { description?: string }, declaration: string): string {
  return `  /** ${description.replaceAll(/\s+/g, ' ').replaceAll('*/', '')} */\n  ${declaration};\n`;
}
