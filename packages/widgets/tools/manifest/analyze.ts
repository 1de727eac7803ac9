import { readFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest';
import { elementClasses } from '../element-classes.ts';
import { classManifest } from './class-manifest.ts';
import { describeWords, idleWords } from './described-words.ts';
import type { ReadFile } from './element-modules.ts';
import { manifestOf } from './manifest-of.ts';
import { undescribedMembers } from './public-members.ts';
import { Sources } from './sources.ts';

export interface AnalysisOptions {
  /** Folder of the package, with a slash at its end. */
  root: string;
  read?: ReadFile;
  /** Names of elements; all of them, if not given. */
  only?: readonly string[];
}

export interface Analysis {
  manifest: Package;
  /** What nothing describes, and what is described and is not there: sentences that say what to do. */
  problems: string[];
}

/** What the package's elements are to those who use them: from their code, and what its comments say of it. */
export async function analyze(options: AnalysisOptions): Promise<Analysis> {
  const { root, only, read = (path) => readFileSync(path, 'utf8') } = options;
  const src = `${root}src`;
  const elements = elementClasses(src).filter(({ name }) => !only || only.includes(name));
  const sources = await Sources.of(elements, { root, read });
  const classes = classManifest(
    src,
    elements.map(({ file }) => file),
    read,
  );

  const found = elements.map((element) => {
    const declaration = classes.get(element.className);
    if (!declaration) throw new Error(`src/${element.file} exports no ${element.className}`);
    const elementWords = sources.wordsOf(element, declaration);
    const types = sources.typesOf(element);
    return { element, declaration, elementWords, types, ...describeWords(elementWords) };
  });
  const idle = idleWords(
    sources.sharedDocs(),
    found.map(({ elementWords }) => elementWords),
  );
  const problems = [
    ...sources.unclear,
    ...found.flatMap((each) => each.problems),
    ...found.flatMap(({ declaration, element }) => undescribedMembers(declaration, element.file)),
    ...(only ? [] : idle),
  ];
  return { manifest: manifestOf(found), problems: [...new Set(problems)] };
}
