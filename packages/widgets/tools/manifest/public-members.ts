import type { ClassMember, CustomElementDeclaration } from 'custom-elements-manifest';

/** What Lit and the platform call; nobody else does. */
const callbacks = ['attachInternals', 'formResetCallback', 'formDisabledCallback'];

/** Properties and methods for everybody: neither private, nor of the class itself, nor `@internal`. */
export function publicMembers({ members = [] }: CustomElementDeclaration): ClassMember[] {
  return members.filter(
    ({ name, privacy, ...member }) =>
      (privacy ?? 'public') === 'public' &&
      !name.startsWith('#') &&
      !member.static &&
      !callbacks.includes(name),
  );
}

/** Those that nobody has described, as sentences that say what to do. */
export function undescribedMembers(declaration: CustomElementDeclaration, file: string): string[] {
  return publicMembers(declaration)
    .filter(({ description }) => !description)
    .map(
      ({ name }) =>
        `${declaration.name}.${name} (src/${file}) has no description: write a comment, or \`@internal\` where it is nobody else's business`,
    );
}
