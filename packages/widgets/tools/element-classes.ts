import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** A public element: the class that a capability has for a tag. */
export interface ElementClass {
  /** `drsk-login` */
  tag: string;
  /** `login`: what its entries are called. */
  name: string;
  /** `DrskLogin` */
  className: string;
  /** `account/login.ts`, below `src`. */
  file: string;
}

const tagOfClass = /interface HTMLElementTagNameMap \{\s*'(drsk-[\w-]+)': (\w+);/;

/** Those whose class says in `HTMLElementTagNameMap` what tag it is for. */
export function elementClasses(src: string): ElementClass[] {
  return classesIn(src).filter(({ file }) => !isPart(file));
}

/** Elements that others open beside themselves, as a dialog: they are `shared`, and public to nobody. */
export function partClasses(src: string): ElementClass[] {
  return classesIn(src).filter(({ file }) => isPart(file));
}

function isPart(file: string): boolean {
  return file.startsWith('shared/');
}

function classesIn(src: string): ElementClass[] {
  const files = globSync('**/*.ts', { cwd: src }).map((file) => file.split(sep).join('/'));
  return files
    .filter((file) => !/^generated\/|\.test\.ts$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(`${src}/${file}`, 'utf8');
      const [, tag, className] = tagOfClass.exec(text) ?? [];
      if (tag === undefined || className === undefined) return [];
      return [{ tag, name: tag.replace('drsk-', ''), className, file }];
    })
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}
