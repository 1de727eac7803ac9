import { operationsOf } from './operations.mjs';

const header = '<!-- Generated from openapi/*.yaml by `npm run generate`: edit those. -->\n';

/** What the token of a program needs, as a document: a table for each scope. */
export function tokenScopes(document) {
  const open = operationsOf(document).flatMap((operation) =>
    operation.security.flatMap(({ apiToken = [] }) =>
      apiToken.map((scope) => ({ ...operation, scope })),
    ),
  );
  const sections = document.components.schemas.TokenScope.enum.map((scope) =>
    section(
      scope,
      open.filter((operation) => operation.scope === scope),
    ),
  );
  return `${header}
# What the token of a program opens

No token opens what is not listed here.
${sections.join('')}`;
}

function section(scope, operations) {
  const rows = operations.map(({ method, path, summary }) => [
    `\`${method.toUpperCase()} ${path}\``,
    summary,
  ]);
  const lines = rows.map(([address, summary]) => `| ${address} | ${summary} |\n`);
  return `\n## ${scope}\n\n| operation | what |\n| --- | --- |\n${lines.join('')}`;
}
