import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

/** An element of the manifest with what all of ours have. */
export type PublishedElement = CustomElementDeclaration & { tagName: string };

export function publishedElements({ modules }: Package): PublishedElement[] {
  return modules.flatMap(({ declarations = [] }) => declarations).filter(isPublished);
}

function isPublished(declaration: object): declaration is PublishedElement {
  return 'tagName' in declaration && typeof declaration.tagName === 'string';
}
