import { isTest, nameOf, type SourceFile } from './source-file.ts';

// Past participles that do not end in -ed.
const irregular = ['begun', 'chosen', 'found', 'lost', 'paid', 'sent', 'shown', 'withdrawn'];
const isEventName = new RegExp(`^drsk(-[a-z]+)+-([a-z]+ed|${irregular.join('|')})$`);

/** Known to other widgets of the field by these names, or telling of what did not happen, or not yet. */
const establishedEvents = [
  'drsk-failure',
  'drsk-load-error',
  'drsk-navigate',
  'drsk-signed-in',
  'drsk-signed-out',
];

/** Tags are `drsk-<noun>`, their class and file have the same name; events are `drsk-<noun>-<past participle>`. */
export function checkElements(files: SourceFile[]): string[] {
  return files
    .filter((file) => file.package === 'widgets' && !isTest(file))
    .flatMap((file) => [...checkTags(file), ...checkEvents(file)]);
}

function checkTags(file: SourceFile): string[] {
  const elements = file.text.matchAll(/interface HTMLElementTagNameMap \{\s*'([^']+)': (\w+);/g);
  return [...elements].flatMap(([, tag = '', className = '']) => {
    const name = tag.replace(/^drsk-/, '');
    if (name === tag || !/^[a-z]+(-[a-z]+)*$/.test(name))
      return [`${nameOf(file)}: the tag ${tag} is not drsk-<noun>`];
    const problems = [];
    if (className !== `Drsk${pascal(name)}`)
      problems.push(`${nameOf(file)}: the class of <${tag}> is Drsk${pascal(name)}`);
    if (!file.path.endsWith(`/${name}.ts`))
      problems.push(`${nameOf(file)}: <${tag}> lives in ${name}.ts`);
    return problems;
  });
}

function checkEvents(file: SourceFile): string[] {
  const names = file.text.matchAll(
    /(?:(?:super|new (?:Custom)?Event)\(\s*|static readonly type = )'([^']+)'/g,
  );
  return [...names].flatMap(([, name = '']) =>
    establishedEvents.includes(name) || !name.includes('drsk') || isEventName.test(name)
      ? []
      : [`${nameOf(file)}: the event ${name} is not drsk-<noun>-<past participle>`],
  );
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
