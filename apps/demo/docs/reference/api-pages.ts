import {
  openApi,
  type Called,
  operations,
  problemsIn,
  resolved,
  type Reply,
  type Schema,
} from './open-api.ts';

/** Every operation of the contract, by capability. */
export function operationsPage(): string {
  const all = operations();
  const groups = openApi.tags.map(({ name, description }) => {
    const own = all.filter(({ tags }) => tags.includes(name));
    return `## ${name}\n\n${description}.\n\n${own.map(operation).join('\n')}`;
  });
  return `# Reference of the API

Every operation of the contract, made from its OpenAPI document: \`@drsk/contract/openapi.json\`. Addresses are relative to
\`/v1\`. The sandbox serves the same at its \`/docs/\`, where calls can be tried as one of its people. Operations of the SDK
are in the [reference of its methods](/en/docs/sdk-methods/).

${groups.join('\n')}`;
}

function operation(called: Called): string {
  const { description, method, operationId, path, requestBody, responses, summary } = called;
  const codes = Object.values(responses).flatMap(problemsIn);
  const problems = [...new Set(codes.map(({ code }) => code))];
  const facts = [
    `address: \`${method} ${path}\``,
    access(called),
    requestBody && `takes: ${bodyOf(requestBody)}`,
    ...Object.entries(responses).flatMap(([status, reply]) =>
      Number(status) < 400 ? [`${status}: ${bodyOf(reply)}`] : [],
    ),
    problems.length > 0 &&
      `problems: ${problems.map((code) => `[${code}](/en/docs/problems/#${code})`).join(', ')}`,
  ];
  const lines = facts.flatMap((fact) => (fact ? [`- ${fact}`] : []));
  const text = description ? `\n${oneLine(description)}\n` : '';
  return `### ${operationId}\n\n${summary}.\n${text}\n${lines.join('\n')}\n`;
}

function access({ security }: Called): string {
  if (security?.length === 0) return 'access: anybody';
  const scopes = (security ?? []).flatMap(({ apiToken = [] }) => apiToken);
  return scopes.length > 0
    ? `access: a session, or a token with \`${scopes.join('`, `')}\``
    : 'access: a session';
}

function bodyOf(reply: Reply): string {
  const { content = {}, description = '' } = resolved(reply);
  const kinds = Object.entries(content).map(([type, { schema }]) =>
    type === 'application/json' && schema ? typeText(schema) : `\`${type}\``,
  );
  return [description && oneLine(description), kinds.join(' or ')].filter(Boolean).join(' — ');
}

/** Every schema of the contract with its properties. */
export function schemasPage(): string {
  const parts = Object.entries(openApi.components.schemas).map(
    ([name, schema]) => `## ${name}\n\n${schemaText(schema)}`,
  );
  return `# Data of the API

Every schema of the contract, by name. Their types are in \`@drsk/contract\`, and the SDK exports them too.

${parts.join('\n')}`;
}

function schemaText(schema: Schema): string {
  const { description, properties, required = [] } = schema;
  const text = description ? `${oneLine(description)}\n\n` : '';
  if (!properties) return `${text}${typeText(schema)}\n`;
  const rows = Object.entries(properties).map(
    ([name, property]) =>
      `| \`${name}\`${required.includes(name) ? '' : '?'} | ${typeText(property)} | ${cell(property.description)} |`,
  );
  return `${text}| property | type | what |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function typeText(schema: Schema): string {
  const { $ref, enum: values, items } = schema;
  if ($ref) {
    const name = $ref.split('/').at(-1) ?? '';
    return `[${name}](/en/docs/schemas/#${name.toLowerCase()})`;
  }
  if (values) return values.map(String).map(quoted).join(', ');
  if ('const' in schema) return quoted(String(schema.const));
  if (items) return `list of ${typeText(items)}`;
  return manyText(schema) ?? [schema.type ?? 'object'].flat().join(' or ');
}

/** One of several, or all of them at once. */
function manyText({ allOf, anyOf, oneOf }: Schema): string | undefined {
  const many = oneOf ?? anyOf ?? allOf;
  return many?.map(typeText).join(allOf ? ' and ' : ' or ');
}

function quoted(text: string): string {
  return `\`${text}\``;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function cell(text = ''): string {
  return oneLine(text).replaceAll('|', '\\|');
}
