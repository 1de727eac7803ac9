import { enums, type ProblemCode } from '@drsk/contract';
import type { Language } from '../page.ts';
import { adviceOf, problemGroups } from '../problems/advice.ts';
import { operations, openApi, problemsIn } from './open-api.ts';

const words = {
  ru: {
    status: 'Статус',
    meaning: 'Что это значит.',
    reader: 'Что делает посетитель.',
    developer: 'Что делает разработчик.',
    operations: 'Так отвечают:',
    many: (count: number) => `Так могут ответить операции: ${count}.`,
  },
  en: {
    status: 'Status',
    meaning: 'What it means.',
    reader: 'What the reader does.',
    developer: 'What the developer does.',
    operations: 'Answered by:',
    many: (count: number) => `${count} operations may answer so.`,
  },
};

const fewOperations = 8;

/** What codes are, in the words of a guide, and a section for each code of the contract, by what it is about. */
export function problemsPage(guide: string, language: Language): string {
  const answered = answers();
  const groups = problemGroups.map(({ title, codes }) => {
    const own = enums.ProblemCode.filter((code) => code in codes);
    return `## ${title[language]}\n\n${own.map((code) => codeText(code, language, answered)).join('\n')}`;
  });
  return `${guide}\n${groups.join('\n')}`;
}

interface Answered {
  readonly statuses: Set<number>;
  readonly operations: string[];
}

function codeText(
  code: ProblemCode,
  language: Language,
  answered: ReadonlyMap<string, Answered>,
): string {
  const { developer, meaning, reader } = adviceOf(code)[language];
  const { developer: forDeveloper, meaning: means, reader: forReader, status } = words[language];
  const { statuses = new Set(), operations: names = [] } = answered.get(code) ?? {};
  return `### ${code}

${status} ${[...statuses].join(', ')}. ${named(names, language)}

- **${means}** ${meaning}
- **${forReader}** ${reader}
- **${forDeveloper}** ${developer}
`;
}

function named(names: readonly string[], language: Language): string {
  const { many, operations: by } = words[language];
  if (names.length === 0) return '';
  if (names.length > fewOperations) return many(names.length);
  const links = names.map((name) => `[${name}](/en/docs/api/#${name.toLowerCase()})`);
  return `${by} ${links.join(', ')}.`;
}

/** Which codes come with which status, and from whom: what every operation may answer, and what the document shows. */
function answers(): Map<string, Answered> {
  const found = new Map<string, Answered>();
  const add = (code: string, status: number): Answered => {
    const entry = found.get(code) ?? { statuses: new Set(), operations: [] };
    entry.statuses.add(status);
    found.set(code, entry);
    return entry;
  };
  for (const { operationId, responses } of operations())
    for (const { code, status } of Object.values(responses).flatMap(problemsIn)) {
      const entry = add(code, status);
      if (!entry.operations.includes(operationId)) entry.operations.push(operationId);
    }
  // A few may come from anywhere: the schema of problems shows them.
  for (const { code, status } of openApi.components.schemas['Problem']?.examples ?? [])
    if (code && status) add(code, status);
  return found;
}
