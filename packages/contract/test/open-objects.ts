import type { Schema } from './document.js';

/** Where a schema lets properties through that it does not describe. */
export function openObjects(schema: Schema, place: string, isInClosed = false): string[] {
  const isClosed = isInClosed || isClosedItself(schema);
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  return [
    ...(isObject(schema) && !isClosed ? [place] : []),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => openObjects(part, place, isClosed)),
    ...partsOf(schema).flatMap(([name, part]) => openObjects(part, `${place}/${name}`)),
  ];
}

function isObject({ type, properties }: Schema): boolean {
  return properties !== undefined || [type].flat().includes('object');
}

/** A map is closed when it says what its values are. */
function isClosedItself({ additionalProperties = true, unevaluatedProperties }: Schema): boolean {
  return additionalProperties !== true || unevaluatedProperties === false;
}

function partsOf({ properties = {}, items, additionalProperties }: Schema): [string, Schema][] {
  const parts = Object.entries(properties);
  if (items) parts.push(['*', items]);
  if (typeof additionalProperties === 'object') parts.push(['{name}', additionalProperties]);
  return parts;
}
