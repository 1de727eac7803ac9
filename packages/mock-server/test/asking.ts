import { type OperationId, operations } from '@drsk/contract';
import document from '@drsk/contract/openapi.json' with { type: 'json' };
import { formOf } from './applicant.js';
import { readable } from './readable.js';
import type { SandboxClient } from './sandbox-client.js';
import { metadataOf, pdfOf } from './uploads.js';

/** By which paths, queries and bodies of the contract know what is somebody’s. */
export const names = [
  'accountId',
  'appealFileId',
  'appealId',
  'applicationId',
  'applicationNumber',
  'attachmentId',
  'bookingId',
  'calendarFile',
  'challengeId',
  'consentId',
  'contactChangeId',
  'deliveryId',
  'documentFileId',
  'documentId',
  'enrolmentId',
  'intent',
  'invoiceNumber',
  'key',
  'notificationId',
  'paymentId',
  'recoveryId',
  'registrationId',
  'requestId',
  'sessionId',
  'signatureId',
  'signingId',
  'subscriptionId',
  'tokenId',
  'unsubscribeToken',
  'unsentFileId',
  'uploadId',
  'webhookId',
] as const;

export type Name = (typeof names)[number];

/** What is called so: `documentId` → `doc-…`. */
export type Names = Readonly<Record<string, string>>;

/** Looks like a name of anything, and is of nothing. */
export const nobodys = 'none-000000';

interface Described {
  parameters?: { in?: string; name?: string }[];
  requestBody?: { content: Record<string, Content> };
}
interface Content {
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

/** What an operation names in its path. */
export function pathNamesOf(id: OperationId): string[] {
  return [...operations[id].path.matchAll(/\{(\w+)\}/g)].map(([, name]) => keyOf(id, name!));
}

/** What it names of somebody’s in its path, its query, its headers or its body. */
export function namesOf(id: OperationId): string[] {
  const { body } = bodyOf(id, {});
  const inBody = body instanceof FormData || body instanceof Blob ? [] : propertiesOf(body);
  const inHeaders = id === 'createUpload' ? ['applicationId'] : [];
  const named = [...queriesOf(id), ...inBody, ...inHeaders].map((name) => keyOf(id, name));
  return names.filter((name) => [...pathNamesOf(id), ...named].includes(name));
}

/** Asks as the example of the contract does, about what is named so; anything else is nobody’s. */
export async function ask(id: OperationId, named: Names, client: SandboxClient) {
  const { method, path } = operations[id];
  const nameOf = (name: string): string => named[keyOf(id, name)] ?? nobodys;
  const address = path.replaceAll(/\{(\w+)\}/g, (_all, name) => nameOf(name));
  const query = queriesOf(id)
    .filter((name) => Object.hasOwn(named, keyOf(id, name)))
    .map((name) => `${name}=${encodeURIComponent(nameOf(name))}`);
  const { body, type } = bodyOf(id, named);
  const answer = await client.send(method.toUpperCase(), `/v1${address}?${query.join('&')}`, {
    headers: { ...(await headersOf(id, named)), ...(type && { 'content-type': type }) },
    body,
  });
  const asked = namesOf(id).map((name) => named[name] ?? nobodys);
  return { status: answer.status, said: forget(asked, readable(answer.body)) };
}

/** Whoever is told again what they have named is told nothing. */
function forget(named: string[], said: unknown): unknown {
  const text = JSON.stringify(said) ?? 'null';
  return JSON.parse(
    named.reduce((rest, name) => rest.replaceAll(`"${name}"`, `"${nobodys}"`), text),
  );
}

/** Some bodies name several things at once. */
const plurals: Names = {
  attachmentIds: 'attachmentId',
  fileIds: 'fileId',
  ids: 'applicationId',
  numbers: 'applicationNumber',
};

/** One name may stand for several things: a file is one of a document, or of an appeal. */
function keyOf(id: OperationId, name: string): string {
  const { path } = operations[id];
  if (name === 'ids' && path.startsWith('/notifications')) return 'notificationId';
  const singular = plurals[name] ?? name;
  if (singular !== 'fileId') return singular;
  if (path.startsWith('/appeal-files')) return 'unsentFileId';
  return path.startsWith('/documents') ? 'documentFileId' : 'appealFileId';
}

function describedOf(id: OperationId): Described {
  const { method, path } = operations[id];
  const paths: Record<string, Record<string, unknown>> = document.paths;
  return paths[path]?.[method] as Described;
}

function queriesOf(id: OperationId): string[] {
  const { parameters = [] } = describedOf(id);
  return parameters.flatMap((one) => (one.in === 'query' && one.name ? [one.name] : []));
}

async function headersOf(id: OperationId, { applicationId = nobodys }: Names) {
  const metadata = id === 'createUpload' && (await metadataOf({ applicationId, content: file }));
  return {
    'if-match': '"1"',
    'tus-resumable': '1.0.0',
    'upload-offset': '0',
    ...(metadata && { 'upload-length': String(file.length), 'upload-metadata': metadata }),
  };
}

const file = pdfOf(100);

function bodyOf(id: OperationId, named: Names): { body?: unknown; type?: string } {
  const [type, content] = Object.entries(describedOf(id).requestBody?.content ?? {})[0] ?? [];
  if (!type) return {};
  if (type === 'multipart/form-data') return { body: formFor(id) };
  if (type === 'application/offset+octet-stream') return { type, body: new Blob([file]) };
  const body = renamed(exampleOf(content), (name) => valueOf(name, named[keyOf(id, name)]));
  return { type, body };
}

function exampleOf({ example, examples = {} }: Content = {}): unknown {
  return example ?? Object.values(examples)[0]?.value;
}

function formFor(id: OperationId): FormData {
  const form = formOf('other');
  if (id !== 'uploadAttachment') form.delete('kind');
  return form;
}

function valueOf(name: string, value: string | undefined): unknown {
  return value !== undefined && name in plurals ? [value] : value;
}

/** A copy of an example in which some properties have other values. */
function renamed(value: unknown, valueFor: (name: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, valueFor));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    valueFor(name) ?? renamed(inner, valueFor),
  ]);
  return Object.fromEntries(entries);
}

function propertiesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(propertiesOf)];
}
