import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CalledOperations } from './called-operations.ts';
import type { MethodGroup, SdkMethod } from './sdk-methods.ts';

interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Content>>;
}

interface Content {
  readonly example?: Problem;
  readonly examples?: Readonly<Record<string, { readonly value?: Problem }>>;
}

interface Problem {
  readonly code?: string;
  readonly status?: number;
}

interface Contract {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          { readonly operationId?: string; readonly responses: Readonly<Record<string, Answer>> }
        >
      >
    >
  >;
  readonly components: { readonly responses: Readonly<Record<string, Answer>> };
}

const file = fileURLToPath(import.meta.resolve('@drsk/contract/openapi.json'));
const contract: Contract = JSON.parse(readFileSync(file, 'utf8'));

/** A problem that so many operations may answer with is said once for all. */
const commonFrom = 60;

/** The document: what every call may answer, then method after method. */
export function apiDocument(groups: readonly MethodGroup[], called: CalledOperations): string {
  const common = commonProblems();
  const parts = groups
    .filter(({ methods }) => methods.length > 0)
    .map(({ name, text, methods }) => {
      // The client's own methods are no calls, though they lead to the code of all.
      const operationsOf = ({ declaration }: SdkMethod): string[] =>
        name === 'client' ? [] : called.of(declaration);
      const own = methods.map((method) => methodText(method, operationsOf(method), common));
      return `## ${name}\n\n${text && `${text}\n\n`}${own.join('\n')}`;
    });
  return `<!-- Generated from the types by \`npm run generate\`: edit those. -->

# Methods of the SDK

Every method of the client with the operations of the contract that it calls, and the problems that these may answer with besides
what every call may: a status decides [which class of error](README.md#when-something-goes-wrong) is thrown, and \`error.code\` is
the code. What names no operation works in the client itself; files that are sent part by part go to \`POST /uploads\` and its like.

Any call may end with ${[...common].map((code) => `\`${code}\``).join(', ')}.

${parts.join('\n')}`;
}

function methodText(
  { name, signature, text, throws }: SdkMethod,
  operations: readonly string[],
  common: ReadonlySet<string>,
): string {
  const problems = [...new Set(operations.flatMap(problemsOf))].filter(
    (problem) => !common.has(problem.split(' ')[0] ?? ''),
  );
  const lines = [
    ...operations.map((operation) => `- operation: \`${operation}\`${idOf(operation)}`),
    ...throws.map((line) => `- throws: ${line}`),
    ...(problems.length > 0 ? [`- problems: ${problems.map(problemText).join(', ')}`] : []),
  ];
  const facts = lines.length > 0 ? `\n${lines.join('\n')}\n` : '';
  return `### ${name}\n\n${text && `${text}\n\n`}\`\`\`text\n${signature}\n\`\`\`\n${facts}`;
}

function problemText(problem: string): string {
  const [code = '', status = ''] = problem.split(' ');
  return `\`${code}\` (${status})`;
}

function operationAt(operation: string) {
  const [method = '', path = ''] = operation.split(' ');
  return contract.paths[path]?.[method.toLowerCase()];
}

function idOf(operation: string): string {
  const { operationId } = operationAt(operation) ?? {};
  return operationId ? `, \`${operationId}\`` : '';
}

function problemsOf(operation: string): string[] {
  const { responses = {} } = operationAt(operation) ?? {};
  return Object.values(responses).flatMap(problemsIn);
}

/** Each as `slot_taken 409`. */
function problemsIn(answer: Answer): string[] {
  const name = answer.$ref?.split('/').at(-1);
  const { content = {} } = (name && contract.components.responses[name]) || answer;
  return Object.values(content).flatMap(({ example, examples = {} }) =>
    [example, ...Object.values(examples).map(({ value }) => value)].flatMap((problem) =>
      problem?.code ? [`${problem.code} ${problem.status}`] : [],
    ),
  );
}

function commonProblems(): Set<string> {
  const counts = new Map<string, number>();
  for (const path of Object.values(contract.paths))
    for (const { responses = {} } of Object.values(path))
      for (const problem of new Set(Object.values(responses).flatMap(problemsIn))) {
        const [code = ''] = problem.split(' ');
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
  return new Set([...counts].flatMap(([code, count]) => (count >= commonFrom ? [code] : [])));
}
