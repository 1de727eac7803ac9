import { operationsOf } from './operations.mjs';
import { dereference } from './references.mjs';
import { schemaChanges } from './schema-changes.mjs';

const checks = [addressChanges, accessChanges, parameterChanges, bodyChanges, responseChanges];

/** What a client written for the document `before` can no longer rely on in `after`, one line each. */
export function breakingChanges(before, after) {
  const current = byKey(operationsOf(dereference(after)), ({ operationId }) => operationId);
  return operationsOf(dereference(before)).flatMap((operation) => {
    const { operationId } = operation;
    const successor = current.get(operationId);
    if (!successor) return [`${operationId} is gone`];
    const changes = checks.flatMap((check) => check(operation, successor));
    return changes.map((change) => `${operationId}: ${change}`);
  });
}

function addressChanges(before, after) {
  const [old, current] = [before, after].map(({ method, path }) => `${method} ${path}`);
  return old === current ? [] : [`${old} is ${current} now`];
}

function accessChanges(before, after) {
  return isPublic(before) && !isPublic(after) ? ['needs a session now'] : [];
}

function isPublic({ security }) {
  return security.length === 0 || security.some((scheme) => Object.keys(scheme).length === 0);
}

function parameterChanges(before, after) {
  const [old, current] = [before, after].map(({ parameters }) =>
    byKey(parameters, (parameter) => `${parameter.in} ${parameter.name}`),
  );
  const demanded = [...current].filter(
    ([key, { required }]) => required && !old.get(key)?.required,
  );
  return [
    ...lostKeys(old, current),
    ...demanded.map(([key]) => `${key} is required now`),
    ...changesOfKept(old, current, 'request'),
  ];
}

function bodyChanges({ requestBody: before }, { requestBody: after }) {
  const isDemanded = after?.required && !before?.required;
  return [
    ...(isDemanded ? ['a body is required now'] : []),
    ...contentChanges(before, after, 'request'),
  ];
}

function responseChanges(before, after) {
  const old = new Map(Object.entries(before.responses));
  const current = new Map(Object.entries(after.responses));
  const kept = [...old].filter(([status]) => current.has(status));
  const changes = kept.flatMap(([status, response]) => {
    const successor = current.get(status);
    return [
      ...lostKeys(headersOf(response), headersOf(successor)),
      ...contentChanges(response, successor, 'response'),
    ].map((change) => `${status} ${change}`);
  });
  return [...lostKeys(old, current), ...changes];
}

function headersOf({ headers = {} }) {
  return new Map(Object.entries(headers));
}

function contentChanges(before, after, direction) {
  const [old, current] = [before, after].map(
    (body) => new Map(Object.entries(body?.content ?? {})),
  );
  return [...lostKeys(old, current), ...changesOfKept(old, current, direction)];
}

function changesOfKept(old, current, direction) {
  const kept = [...old].filter(([key]) => current.has(key));
  return kept.flatMap(([key, { schema = {} }]) =>
    schemaChanges(schema, current.get(key).schema ?? {}, { direction, place: key }),
  );
}

function lostKeys(old, current) {
  return [...old.keys()].filter((key) => !current.has(key)).map((key) => `${key} is gone`);
}

function byKey(items, keyOf) {
  return new Map(items.map((item) => [keyOf(item), item]));
}
