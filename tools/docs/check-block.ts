import { transformSync } from 'esbuild';
import { parse as parseYaml } from 'yaml';
import { checkHtml } from './check-html.ts';
import { checkShell } from './check-shell.ts';
import type { CodeBlock } from './code-blocks.ts';
import { publicTags } from './public-tags.ts';
import { descriptions, isThere, read } from './repository.ts';

const tags = publicTags(read('packages/widgets/public-api.md'));
const widgets = descriptions.find(({ name }) => name === '@drsk/widgets');
const [major = ''] = (widgets?.version ?? '').split('.');

/** What is wrong with a block, by its language; one that nobody here can read is an error too. */
const checks: Readonly<Record<string, (code: string) => string[]>> = {
  ts: () => [], // compiled, all together
  tsx: () => [],
  js: (code) => parsed(() => transformSync(code, { loader: 'js' })),
  jsx: (code) => parsed(() => transformSync(code, { loader: 'jsx', jsx: 'automatic' })),
  css: (code) => parsed(() => transformSync(code, { loader: 'css' })),
  json: (code) => parsed(() => JSON.parse(code)),
  yaml: (code) => parsed(() => parseYaml(code)),
  html: (code) => checkHtml(code, { tags, major }),
  vue: checkComponent,
  sh: (code) => checkShell(code, { descriptions, isThere }),
  // Neither has a parser here; the integrations run theirs in PHP.
  php: () => [],
  nginx: () => [],
  ini: () => [],
  text: () => [],
};

export function checkBlock({ code, language, place }: CodeBlock): string[] {
  const check = checks[language];
  const errors = check ? check(code) : [`nobody checks ${language}: use another name, or check it`];
  return errors.map((error) => `${place} ${error}`);
}

function parsed(parse: () => unknown): string[] {
  try {
    parse();
    return [];
  } catch (error) {
    return [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)];
  }
}

/** A component of Vue: its script and its template, each as what it is. */
function checkComponent(code: string): string[] {
  const [, script = ''] = /<script[^>]*>([\s\S]*?)<\/script>/.exec(code) ?? [];
  const [, template = ''] = /<template>([\s\S]*)<\/template>/.exec(code) ?? [];
  return [
    ...parsed(() => transformSync(script, { loader: 'ts' })),
    ...checkHtml(template, { tags, major }),
  ];
}
