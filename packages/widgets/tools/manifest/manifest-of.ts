import type { JavaScriptModule, Package } from 'custom-elements-manifest';
import type { ElementClass } from '../element-classes.ts';
import { declareElement, type Declared } from './declare-element.ts';

/** The manifest of the package as it is built: classes apart from the entries that define them. */
export function manifestOf(elements: readonly Declared[]): Package {
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: elements.flatMap((each) => [classModule(each), definingModule(each.element)]),
  };
}

function classModule(declared: Declared): JavaScriptModule {
  const { className, file } = declared.element;
  const path = built(file);
  return {
    kind: 'javascript-module',
    path,
    declarations: [declareElement(declared)],
    exports: [{ kind: 'js', name: className, declaration: { name: className, module: path } }],
  };
}

function definingModule({ tag, name, className, file }: ElementClass): JavaScriptModule {
  const declaration = { name: className, module: built(file) };
  return {
    kind: 'javascript-module',
    path: built(`generated/elements/${name}.ts`),
    exports: [
      { kind: 'js', name: className, declaration },
      { kind: 'custom-element-definition', name: tag, declaration },
    ],
  };
}

function built(file: string): string {
  return `dist/${file.replace(/\.ts$/, '.js')}`;
}
