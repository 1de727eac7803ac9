import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { CustomElementDeclaration } from 'custom-elements-manifest';
import type { ReadFile } from './element-modules.ts';

/** What a widget has from its ground. */
const ground = 'shared/drsk-element.ts';

/** Of each class its attributes, properties and methods with their comments; of words it knows too little. */
export function classManifest(
  src: string,
  files: readonly string[],
  read: ReadFile,
): Map<string, CustomElementDeclaration> {
  const modules = [ground, ...files].map((file) =>
    ts.createSourceFile(file, read(`${src}/${file}`), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({ modules, plugins: litPlugin() });
  const classes = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return new Map(classes.filter(isElement).map((element) => [element.name, element]));
}

function isElement(declaration: object): declaration is CustomElementDeclaration {
  return 'kind' in declaration && declaration.kind === 'class' && 'superclass' in declaration;
}
